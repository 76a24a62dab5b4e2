package it.forks;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;

class FlakyTest {

    @Test
    void passesAtTheSecondAttempt() throws Exception {
        assumeTrue(Boolean.getBoolean("it.flaky"), "only the runs that repeat failed tests can stand it");
        // On disk, since the second attempt may be in another JVM.
        Path attempted = Paths.get(System.getProperty("it.build.directory"), "attempted");
        if (Files.notExists(attempted)) {
            Files.createFile(attempted);
            throw new AssertionError("the first attempt fails");
        }
    }

    @Test
    void isSteady() {
        assertTrue(true);
    }

    @Test
    void isSteadyToo() {
        assertTrue(true);
    }
}
