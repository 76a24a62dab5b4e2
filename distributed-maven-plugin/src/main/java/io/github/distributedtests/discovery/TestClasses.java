package io.github.distributedtests.discovery;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** Lists the classes in folders and jars. */
public final class TestClasses {
    private static final String CLASS_FILE = ".class";

    /** Surefire follows links, too. */
    private static final Set<FileVisitOption> FOLLOWED = Set.of(FileVisitOption.FOLLOW_LINKS);

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
                Files.walkFileTree(root, FOLLOWED, Integer.MAX_VALUE, new Collector(root, names));
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

    /** Adds the classes below a folder. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedSet<String> names;

        Collector(Path root, SortedSet<String> names) {
            this.root = root;
            this.names = names;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                addClass(root.relativize(file).toString().replace('\\', '/'), names);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE; // a link to a folder around it leads to nothing new
            }
            throw e;
        }
    }
}
