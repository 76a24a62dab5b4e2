package io.github.distributedtests.nodefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    /** Another process, such as a second Maven: prints whether it gets the lock. */
    public static final class Other {
        public static void main(String[] args) throws IOException {
            System.out.print(FolderLock.tryTake(Path.of(args[0])).isPresent());
        }
    }

    private String takenByAnotherProcess(Path file) throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(other.getInputStream().readAllBytes());
    }

    @Test
    void another_process_gets_the_lock_only_when_this_one_has_let_go() throws IOException {
        Path file = folder.resolve("surefire-default-test/lock");
        try (FolderLock lock = FolderLock.tryTake(file).orElseThrow()) {
            assertThat(takenByAnotherProcess(file)).isEqualTo("false");
            assertThat(FolderLock.tryTake(file))
                    .as("no other build in this process")
                    .isPresent();
        }
        assertThat(takenByAnotherProcess(file)).isEqualTo("true");
    }
}
