package io.github.distributedtests.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the classes in folders and jars. */
public final class TestClasses {
    private static final String CLASS_FILE = ".class";

    private TestClasses() {}

    /**
     * The binary names of all classes, in alphabetical order; a root that doesn't exist has none.
     *
     * @param roots folders of class files, and jars
     * @throws IOException if one can't be read
     */
    public static SortedSet<String> in(Collection<Path> roots) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .forEach(file -> addClass(file, names));
                }
            } else if (Files.isRegularFile(root)) {
                try (JarFile jar = new JarFile(root.toFile())) {
                    jar.stream().forEach(entry -> addClass(entry.getName(), names));
                }
            }
        }
        return names;
    }

    private static void addClass(String file, SortedSet<String> names) {
        if (file.endsWith(CLASS_FILE)
                && !file.endsWith("module-info" + CLASS_FILE)
                && !file.endsWith("package-info" + CLASS_FILE)
                && !file.startsWith("META-INF/")) {
            names.add(file.substring(0, file.length() - CLASS_FILE.length()).replace('/', '.'));
        }
    }

    /** The path of a class file below its root, such as {@code com/acme/FooTest.class}. */
    public static String fileOf(String className) {
        return className.replace('.', '/') + CLASS_FILE;
    }
}
