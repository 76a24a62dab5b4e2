package io.github.distributedtests.reactors.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines that the tests of a run wrote: each is the module, the test, and how it was meant to end. */
record WrittenLines(Counts counts) {
    private static final List<String> RED = List.of(" fails", " errs", " times-out", " fails-out-of-order");

    static WrittenLines in(Path file) throws IOException {
        Counts counts = new Counts();
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(counts::add);
        }
        return new WrittenLines(counts);
    }

    /** Those of tests. A set-up that fails runs wherever a part of its class does, and says so in a line. */
    Counts ofTests() {
        return counts.without(ofSetUps());
    }

    private Counts ofSetUps() {
        Counts setUps = new Counts();
        counts.asMap().forEach((line, count) -> {
            for (int i = 0; i < count && isSetUp(line); i++) {
                setUps.add(line);
            }
        });
        return setUps;
    }

    /** All, with the failure of a set-up once. */
    Counts each() {
        return counts.withoutRepetitions(WrittenLines::isSetUp);
    }

    private static boolean isSetUp(String line) {
        return line.contains(" ~ ");
    }

    /** Whether a test missed what another one was to do before it. */
    boolean anyOutOfOrder() {
        return counts.any(line -> line.endsWith(" fails-out-of-order"));
    }

    /** Whether something failed that fails the build. */
    boolean anyRed() {
        return counts.any(line -> RED.stream().anyMatch(line::endsWith));
    }
}
