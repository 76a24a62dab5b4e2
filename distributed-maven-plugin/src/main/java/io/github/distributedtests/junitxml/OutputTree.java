package io.github.distributedtests.junitxml;

import io.github.distributedtests.files.PlainFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The folder that gets the merged reports, as {@code <module>/<plugin>-reports/TEST-<class>.xml}. Names come from
 * other machines: they lose what could mean anything to a file system, and links in the folder are not followed.
 */
final class OutputTree {
    /** Leaves room for what is added, below the 255 bytes that file systems allow. */
    private static final int LONGEST_NAME = 180;

    private static final String REPORTS = "-reports";
    private static final String UNFINISHED = ".tmp";

    private final Path root;
    /** Paths below the root, in lower case: two that differ in case only would be one on some file systems. */
    private final Set<String> taken = new HashSet<>();

    /** By such a path, the number that was last put behind it. */
    private final Map<String, Integer> namesakes = new HashMap<>();

    private OutputTree(Path root) {
        this.root = root;
    }

    /**
     * Makes the folder if need be.
     *
     * @throws IOException if it can't be made, or a link is in its place
     */
    static OutputTree in(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "it is a link, and links are not followed");
        }
        PlainFiles.makeFolder(folder);
        return new OutputTree(folder.toRealPath());
    }

    /**
     * Whether a folder is one that {@link #empty} would empty.
     *
     * @param folder a real path
     */
    boolean holds(Path folder) {
        return folder.startsWith(root)
                && root.relativize(folder).getNameCount() == 2
                && folder.getFileName().toString().endsWith(REPORTS);
    }

    /** Deletes the reports that an earlier merge left. */
    void empty() throws IOException {
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(root, OutputTree::isRealFolder)) {
            for (Path module : modules) {
                try (DirectoryStream<Path> plugins = Files.newDirectoryStream(
                        module,
                        folder -> isRealFolder(folder) && folder.toString().endsWith(REPORTS))) {
                    for (Path plugin : plugins) {
                        deleteReports(plugin);
                    }
                }
            }
        }
    }

    private static void deleteReports(Path folder) throws IOException {
        try (DirectoryStream<Path> reports = Files.newDirectoryStream(folder, "TEST-*.{xml,xml" + UNFINISHED + "}")) {
            for (Path report : reports) {
                if (!isRealFolder(report)) {
                    Files.delete(report);
                }
            }
        }
    }

    /** A name for a module's folder that no other has. */
    String moduleFolder(String module) {
        return unique("", safe(module), "");
    }

    /**
     * The folder for the reports of one plugin, which {@link #make} makes.
     *
     * @param moduleFolder from {@link #moduleFolder}
     */
    Path reportsFolder(String moduleFolder, String plugin) {
        return root.resolve(moduleFolder).resolve(unique(moduleFolder + '/', safe(plugin), REPORTS));
    }

    /**
     * Makes a folder for reports, unless it is there.
     *
     * @param folder from {@link #reportsFolder}
     * @return false if something else is in its place, such as a link that leads elsewhere
     */
    boolean make(Path folder) throws IOException {
        return isOrBecomesRealFolder(folder.getParent()) && isOrBecomesRealFolder(folder);
    }

    /**
     * Writes a report where no other one of this merge is, and shows it under its name when it is complete.
     *
     * @param folder that {@link #make} has made
     * @param className as the name of the report has it
     */
    Path write(Path folder, String className, ReportBody content) throws IOException {
        String name = unique(root.relativize(folder).toString() + '/', "TEST-" + safe(className), ".xml");
        Path file = folder.resolve(name);
        // Made with the usual permissions, which a temporary file of the JDK's would not have: others read it too.
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            try (OutputStream out =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            taken.remove(key(root.relativize(file).toString()));
            throw e;
        }
    }

    private String unique(String folder, String name, String extension) {
        String candidate = name + extension;
        while (!taken.add(key(folder + candidate))) {
            // Goes on where the last namesake ended, as there may be many that lose what tells them apart.
            int number = namesakes.merge(key(folder + name + extension), 2, (last, first) -> last + 1);
            candidate = name + '-' + number + extension;
        }
        return candidate;
    }

    private static String key(String path) {
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._$-]", "_").replaceAll("^\\.+|\\.+$", "_");
        return safe.isEmpty() ? "_" : safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
    }

    private static boolean isOrBecomesRealFolder(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        return isRealFolder(folder);
    }

    private static boolean isRealFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What goes into a file. */
    interface ReportBody {
        void writeTo(OutputStream out) throws IOException;
    }
}
