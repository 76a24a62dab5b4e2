package io.github.distributedtests.reactors.model;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * How a reactor is run whole and as nodes. It lies beside the generated project, so that both can be edited and run again.
 *
 * @param arguments goals and options for Maven, the same for all runs
 * @param settings of the nodes only, such as {@code -DhashByClass}
 * @param byTimings whether the nodes run a second time, with the timings of the first
 * @param failuresIgnored whether the build passes all the same if tests fail
 */
public record RunPlan(
        int nodes, List<String> arguments, List<String> settings, boolean byTimings, boolean failuresIgnored) {
    private static final String FILE = "plan.properties";

    public void writeTo(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("nodes", String.valueOf(nodes));
        properties.setProperty("arguments", String.join(" ", arguments));
        properties.setProperty("settings", String.join(" ", settings));
        properties.setProperty("byTimings", String.valueOf(byTimings));
        properties.setProperty("failuresIgnored", String.valueOf(failuresIgnored));
        try (Writer out = Files.newBufferedWriter(folder.resolve(FILE))) {
            properties.store(out, null);
        }
    }

    public static RunPlan in(Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(in);
        }
        return new RunPlan(
                Integer.parseInt(properties.getProperty("nodes")),
                words(properties.getProperty("arguments")),
                words(properties.getProperty("settings")),
                Boolean.parseBoolean(properties.getProperty("byTimings")),
                Boolean.parseBoolean(properties.getProperty("failuresIgnored")));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.trim().split(" +"));
    }

    @Override
    public String toString() {
        return "%d nodes%s%s: %s"
                .formatted(
                        nodes,
                        settings.isEmpty() ? "" : " " + String.join(" ", settings),
                        byTimings ? ", again with timings" : "",
                        String.join(" ", arguments));
    }
}
