package it.flaky;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers by a file what was attempted before, be it in another JVM. */
final class Attempts {
    private Attempts() {}

    static void failTheFirstTime(String test) throws IOException {
        Path file = Files.createDirectories(Path.of(System.getProperty("it.attempts")))
                .resolve(test);
        if (Files.notExists(file)) {
            Files.createFile(file);
            fail("the first time");
        }
    }
}
