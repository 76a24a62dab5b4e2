package io.github.distributedtests.reactors.trial;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Copies and deletes folders. */
final class Folders {
    /** What a run leaves behind in the build folder of a module, besides what it compiled. */
    private static final Set<String> LEFT_BY_RUNS =
            Set.of("surefire-reports", "failsafe-reports", "later-reports", "distributed", "surefire");

    private Folders() {}

    /** A copy for another run: with what was compiled, without what ran. */
    static void copyForARun(Path from, Path to) throws IOException {
        copy(from, to, folder -> !isLeftByARun(folder));
    }

    /** Unpacks what a node left over what the others left, as CI servers do. */
    static void unpack(Path from, Path to) throws IOException {
        copy(from, to, folder -> true, file -> {
            for (Path folder = file.getParent(); !folder.equals(from); folder = folder.getParent()) {
                String name = folder.getFileName().toString();
                if (isLeftByARun(folder) && !name.equals("surefire")) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean isLeftByARun(Path folder) {
        return folder.getParent() != null
                && folder.getParent().endsWith("target")
                && LEFT_BY_RUNS.contains(folder.getFileName().toString());
    }

    private interface Choice {
        boolean of(Path path);
    }

    private static void copy(Path from, Path to, Choice folders) throws IOException {
        copy(from, to, folders, file -> true);
    }

    private static void copy(Path from, Path to, Choice folders, Choice files) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folders.of(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (files.of(file)) {
                    Path copy = to.resolve(from.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.createDirectories(to);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
