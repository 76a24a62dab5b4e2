package io.github.distributedtests.benchmark.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the plugin that is measured. */
final class PluginVersion {
    private static final Pattern FIRST = Pattern.compile("<version>([^<]+)</version>");

    private PluginVersion() {}

    /** @param root of the checkout */
    static String in(Path root) throws IOException {
        Matcher matcher = FIRST.matcher(Files.readString(root.resolve("pom.xml")));
        if (!matcher.find()) {
            throw new IOException("no version in " + root.resolve("pom.xml"));
        }
        return matcher.group(1);
    }
}
