package io.github.distributedtests.benchmark.builds;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls Maven.
 *
 * @param command the program
 * @param arguments for every call
 */
public record Maven(String command, List<String> arguments) {

    /**
     * Builds, and keeps what Maven says in {@code build.log}.
     *
     * @param folder where the POM is
     * @return how long it took, from the start of the program to its end
     * @throws IOException if the build fails; the message is the end of the log
     */
    public Duration run(Path folder, String... more) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command, "-B", "-ntp"));
        line.addAll(arguments);
        line.addAll(List.of(more));
        Path log = folder.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File(File.separator + "dev" + File.separator + "null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Neither the settings of a surrounding CI job nor the nodes that its server counts are meant for these builds.
        builder.environment().keySet().removeIf(name -> name.startsWith("DISTRIBUTED_"));
        builder.environment().put("DISTRIBUTED_NODES_FROM", "none");
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (status != 0) {
            List<String> said = Files.readAllLines(log);
            throw new IOException(String.join(" ", line) + " failed in " + folder + ":\n"
                    + String.join("\n", said.subList(Math.max(0, said.size() - 30), said.size())));
        }
        return took;
    }
}
