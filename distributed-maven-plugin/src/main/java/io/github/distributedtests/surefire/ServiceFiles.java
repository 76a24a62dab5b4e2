package io.github.distributedtests.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the files by which jars and folders offer services to Java's {@link java.util.ServiceLoader}. */
final class ServiceFiles {
    private ServiceFiles() {}

    /**
     * The class names in all files of this name.
     *
     * @throws IOException if one can't be read
     */
    static SortedSet<String> names(String file, ClassLoader resources) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (URL url : Collections.list(resources.getResources(file))) {
            try (InputStream in = Resources.open(url)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").trim())
                        .filter(line -> !line.isEmpty())
                        .forEach(names::add);
            }
        }
        return names;
    }
}
