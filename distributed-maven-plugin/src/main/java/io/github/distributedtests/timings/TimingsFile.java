package io.github.distributedtests.timings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The file that carries timings from one build to the next, made to be committed or cached: text in UTF-8, a line that
 * says what it is, then one line for each test and each class, sorted so that what belongs together stands together and
 * a change of one test changes one line.
 *
 * <pre>
 * distributed-surefire timings 1
 * com.acme:shop	com.acme.FooTest	0.120	plain
 * com.acme:shop	com.acme.FooTest#bar	1.23
 * </pre>
 *
 * <p>Lines that start with {@code #} are for people; they are skipped, and lost when the file is written again.
 */
public final class TimingsFile {
    static final String TITLE = "distributed-surefire timings ";
    static final String VERSION = "1";
    static final String FIRST_LINE = TITLE + VERSION;

    private static final String COMMENT = """
            # How long tests took, and the set-up of their classes, in earlier runs. Written by distributed-maven-plugin.
            # Module, test, seconds, runs without it; or module, class, seconds, kind, unit, runs without it.
            """;

    private TimingsFile() {}

    /**
     * Reads all of it or nothing.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws UnreadableTimings if it can't be understood, to the last line
     */
    public static StoredTimings read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new TimingsReader(file, in).read();
        }
    }

    /**
     * Replaces the file in one step, unless it says the same already, and creates its folder where it is missing. What
     * has a name so long that no reader would take the line is left out.
     *
     * @return whether the file changed
     */
    public static boolean write(Path file, StoredTimings timings) throws IOException {
        String content = content(timings);
        if (Files.exists(file) && isContent(content, file)) {
            return false;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        // Not Files.createTempFile: nobody but its owner could read what comes of that.
        Path temporary = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    /** Line ends don't count: git may have changed them, and would change them again. */
    private static boolean isContent(String content, Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .equals(content);
    }

    private static String content(StoredTimings timings) {
        StringBuilder content = new StringBuilder(FIRST_LINE).append('\n').append(COMMENT);
        Stream.concat(
                        timings.classes().stream().map(TimingsLine::of),
                        timings.tests().stream().map(TimingsLine::of))
                .sorted()
                .map(TimingsLine::text)
                .filter(line -> line.length() <= TimingsReader.LONGEST_LINE)
                .forEach(line -> content.append(line).append('\n'));
        return content.toString();
    }
}
