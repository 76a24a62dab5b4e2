package io.github.distributedtests.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Regular files and nothing else: no pipe to wait for, no device to write to, no link to follow to somewhere else. */
public final class PlainFiles {
    private PlainFiles() {}

    /**
     * Opens a file for reading. A link to a file is as good as the file.
     *
     * @throws FileSystemException if it isn't a file; the message says what it is
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(
                    file.toString(), null, Files.isDirectory(file) ? "it is a folder" : "it is a pipe or a device");
        }
        return Files.newInputStream(file);
    }

    /** The regular files in a folder, by name; none if it isn't there. */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                all.forEach(files::add);
            }
        }
        files.sort(null);
        return files;
    }

    /** Makes a folder and those around it, unless it is there; it may be a link to a folder. */
    public static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /**
     * Puts a file in the place of what is there, in one step. A link is replaced, and what it leads to stays as it is.
     * The file has the usual permissions, which a temporary file of the JDK's would not have.
     *
     * @param file in a folder that is there
     * @throws IOException if it can't be written, or a folder is in its place
     */
    public static void replace(Path file, String content) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "a folder is in its place");
        }
        Path temporary = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(
                    temporary,
                    content.getBytes(StandardCharsets.UTF_8), // a lonely half of a surrogate pair becomes "?"
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Why something could not be read or written, in words; Java often says the name of the file only. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": it is not there";
        }
        if (e instanceof FileAlreadyExistsException inTheWay && inTheWay.getReason() == null) {
            return inTheWay.getFile() + ": a file is in the place of this folder";
        }
        if (e instanceof NotDirectoryException) {
            return e.getMessage() + ": it is not a folder";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
