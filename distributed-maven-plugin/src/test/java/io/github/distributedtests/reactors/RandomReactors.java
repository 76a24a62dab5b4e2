package io.github.distributedtests.reactors;

import io.github.distributedtests.reactors.model.Reactor;
import io.github.distributedtests.reactors.model.ReactorGenerator;
import io.github.distributedtests.reactors.sources.ReactorWriter;
import io.github.distributedtests.reactors.trial.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes Maven reactors of seeds, runs each whole and as nodes, and says where the two differ.
 *
 * <pre>RandomReactors [--keep FOLDER] [--maven COMMAND] SEED|FROM-TO|FOLDER ... [-- ARGUMENT OF MAVEN ...]</pre>
 *
 * <p>A reactor that differs is kept. Its folder can be given again, after the project in it has been made smaller by hand.
 */
public final class RandomReactors {
    private final List<String> maven;
    private final Path keep;

    /**
     * @param maven the command of Maven, with what all runs have in common
     * @param keep where the reactors that differ are kept, each in a folder named after its seed
     */
    public RandomReactors(List<String> maven, Path keep) {
        this.maven = List.copyOf(maven);
        this.keep = keep;
    }

    /**
     * Prints a line for the reactor, and one for each difference.
     *
     * @return whether there is none
     */
    public boolean isFine(long seed) throws IOException, InterruptedException {
        Reactor reactor = ReactorGenerator.reactor(seed);
        Path folder = keep.resolve(String.valueOf(seed));
        delete(folder);
        Files.createDirectories(folder);
        ReactorWriter.sources(reactor).writeTo(folder.resolve("project"));
        reactor.plan().writeTo(folder);
        boolean fine = isFine(folder, reactor.plan().toString());
        if (fine) {
            delete(folder);
        } else {
            System.out.println("    " + String.join(", ", reactor.features()));
            System.out.println("    " + folder);
        }
        return fine;
    }

    private boolean isFine(Path folder, String plan) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Trial.Result result = new Trial(maven, folder).run();
        System.out.printf(
                "%s %s: %d lines in %d s; %s%n",
                verdict(result),
                folder.getFileName(),
                result.lines(),
                (System.nanoTime() - start) / 1_000_000_000,
                plan);
        result.differences().forEach(difference -> System.out.println("    " + difference));
        return result.differences().isEmpty();
    }

    private static String verdict(Trial.Result result) {
        if (!result.valid()) {
            return "INVALID";
        }
        return result.differences().isEmpty() ? "same   " : "DIFFERS";
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> left = new ArrayList<>(List.of(arguments));
        List<String> maven = new ArrayList<>();
        maven.add(option(left, "--maven", "mvn"));
        maven.addAll(List.of("-q", "-B", "-ntp"));
        int dashes = left.indexOf("--");
        if (dashes >= 0) {
            maven.addAll(left.subList(dashes + 1, left.size()));
            left = new ArrayList<>(left.subList(0, dashes));
        }
        RandomReactors reactors = new RandomReactors(
                maven, Path.of(option(left, "--keep", "target/random-reactors")).toAbsolutePath());
        int all = 0;
        int different = 0;
        for (String what : left) {
            if (!what.matches("\\d+(-\\d+)?")) {
                all++;
                different += reactors.isFine(Path.of(what), "edited") ? 0 : 1;
                continue;
            }
            String[] range = what.split("-");
            for (long seed = Long.parseLong(range[0]); seed <= Long.parseLong(range[range.length - 1]); seed++) {
                all++;
                different += reactors.isFine(seed) ? 0 : 1;
            }
        }
        System.out.printf("%d of %d reactors differ%n", different, all);
        System.exit(different == 0 && all > 0 ? 0 : 1);
    }

    /** Takes the option out of the arguments, however often it is there; the last one counts. */
    private static String option(List<String> arguments, String name, String otherwise) {
        String value = otherwise;
        for (int index = arguments.indexOf(name); index >= 0; index = arguments.indexOf(name)) {
            arguments.remove(index);
            value = arguments.remove(index);
        }
        return value;
    }
}
