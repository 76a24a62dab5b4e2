package it.toolchains;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

/** The JDK that the toolchain names, which is not the one that Maven runs on. */
final class OtherJdk {

    private OtherJdk() {}

    static void runsThis() throws IOException {
        Path actual = Paths.get(System.getProperty("java.home")).toRealPath();
        // Java 8 has its home in the folder jre of the JDK.
        assertTrue(actual.startsWith(Paths.get(System.getProperty("it.jdk.home"))), () -> "runs on " + actual);
    }
}
