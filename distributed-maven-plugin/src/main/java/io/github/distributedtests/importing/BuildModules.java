package io.github.distributedtests.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The modules of a build, by where their build folders are in it. */
public final class BuildModules {
    private final SortedMap<Path, String> modules;

    /** @param modules {@code groupId:artifactId} by the build folder, relative to the root of the build */
    public BuildModules(Map<Path, String> modules) {
        this.modules = new TreeMap<>(modules);
    }

    /**
     * The module that left a report: the one whose build folder stands last and longest in its path, as archives may put
     * folders of their own in front. Where a build has one module only, everything is its own.
     *
     * @param report relative to the folder that is imported
     */
    Optional<String> of(Path report) {
        if (modules.size() == 1) {
            return Optional.of(modules.get(modules.firstKey()));
        }
        return modules.entrySet().stream()
                .filter(module -> contains(report, module.getKey()))
                .max(Comparator.comparingInt(module -> module.getKey().getNameCount()))
                .map(Map.Entry::getValue);
    }

    private static boolean contains(Path path, Path part) {
        int names = part.getNameCount();
        for (int i = 0; i + names <= path.getNameCount(); i++) {
            if (path.subpath(i, i + names).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
