package io.github.distributedtests.reactors.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of a project, by their paths. */
public final class Sources {
    private final Map<String, String> files = new TreeMap<>();

    /** @param path with slashes */
    void put(String path, String text) {
        files.put(path, text);
    }

    /** The text of each file, by its path. */
    public Map<String, String> files() {
        return Map.copyOf(files);
    }

    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
