package io.github.distributedtests.benchmark;

import io.github.distributedtests.benchmark.builds.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Where and how it was measured. */
final class Environment {
    private Environment() {}

    /** @param command as it was typed */
    static String describe(Setup setup, String command) throws IOException, InterruptedException {
        return """
                | measured with |                 |
                | ------------- | --------------- |
                | command       | `%s` |
                | date          | %s |
                | cores         | %d |
                | memory        | %.0f GB |
                | Java          | %s, %s |
                | Maven         | %s |
                | system        | %s, %s |
                """.formatted(
                        command,
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        memoryBytes() / 1e9,
                        System.getProperty("java.vm.version"),
                        System.getProperty("java.vendor"),
                        mavenVersion(setup.work(), setup.maven()),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }

    private static double memoryBytes() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }

    private static String mavenVersion(Path folder, Maven maven) throws IOException, InterruptedException {
        maven.run(folder, "-v");
        List<String> lines = Files.readAllLines(folder.resolve("build.log"));
        return lines.stream()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .filter(line -> line.startsWith("Apache Maven"))
                .map(line -> line.split(" ")[2])
                .findFirst()
                .orElse("unknown");
    }
}
