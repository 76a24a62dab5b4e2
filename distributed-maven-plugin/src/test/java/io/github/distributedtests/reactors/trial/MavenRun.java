package io.github.distributedtests.reactors.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run of Maven in a folder.
 *
 * @param status what Maven ended with
 * @param log what it printed
 */
record MavenRun(int status, Path log) {
    /** A run that takes longer hangs. */
    private static final int MINUTES_AT_MOST = 10;

    private static final int ERRORS_AT_MOST = 3;

    /**
     * @param command of Maven, with what all runs have in common
     * @param linesFile where its tests write their lines
     */
    static MavenRun in(Path folder, List<String> command, List<String> arguments, Path linesFile, Path log)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE);
        builder.environment().keySet().removeIf(name -> name.startsWith("DISTRIBUTED_"));
        builder.environment().put("DISTRIBUTED_NODES_FROM", "none");
        builder.environment().put("REACTOR_LINES", linesFile.toString());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process maven = builder.start();
        if (!maven.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES)) {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly().waitFor();
            return new MavenRun(-1, log);
        }
        return new MavenRun(maven.exitValue(), log);
    }

    boolean failed() {
        return status != 0;
    }

    /** The first errors that aren't about single tests. */
    List<String> errors() throws IOException {
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .filter(line -> line.startsWith("[ERROR] Failed to execute goal")
                        || line.startsWith("[ERROR] COMPILATION ERROR")
                        || line.contains("ERROR") && line.contains(".java:["))
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "..." : line)
                .limit(ERRORS_AT_MOST)
                .toList();
    }
}
