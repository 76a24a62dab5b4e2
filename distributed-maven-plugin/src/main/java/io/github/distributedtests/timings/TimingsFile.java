package io.github.distributedtests.timings;

import io.github.distributedtests.files.PlainFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The file that carries timings from one build to the next, made to be committed or cached: text in UTF-8, a line that
 * says what it is, then one line for each test, class and set-up, sorted so that what belongs together stands together and
 * a change of one test changes one line.
 *
 * <pre>
 * distributed-surefire timings 1
 * com.acme:shop	surefire:default-test	1.85	set-up
 * com.acme:shop	context of com.acme.FooTest	8.20	set-up	in=surefire:default-test
 * com.acme:shop	com.acme.FooTest	0.120	expensive	in=context of com.acme.FooTest
 * com.acme:shop	com.acme.FooTest#bar	1.23
 * </pre>
 *
 * <p>Lines that start with {@code #} are for people; they are skipped, and lost when the file is written again.
 */
public final class TimingsFile {
    private static final String DEFAULT_PATH = ".mvn/distributed-timings.tsv";

    static final String TITLE = "distributed-surefire timings ";
    static final String VERSION = "1";
    static final String FIRST_LINE = TITLE + VERSION;

    /** What to do about a file that is none of timings. */
    static final String OTHER_FILE =
            "type -Ddistributed.timings=" + DEFAULT_PATH + ", or another file that nothing else is in";

    private static final String COMMENT = """
            # How long tests take, and the set-up that they need, as earlier runs say. Written by distributed-maven-plugin.
            # Module, test or class or set-up, seconds without what stands below it, and what else is known of it.
            """;

    private TimingsFile() {}

    /** Where it is unless the user says otherwise, from the root of the build. */
    public static String defaultPath() {
        return DEFAULT_PATH;
    }

    /**
     * Reads all of it or nothing.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws UnreadableTimings if it can't be understood, to the last line
     */
    public static StoredTimings read(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return new TimingsReader(file, in).read();
        }
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return PlainFiles.open(file);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            throw new UnreadableTimings(file, 0, e.getReason() == null ? e.toString() : e.getReason(), OTHER_FILE);
        }
    }

    /**
     * Replaces the file in one step, unless it says the same already, and creates its folder where it is missing. What
     * has a name so long that no reader would take the line is left out. A link to a timings file stays one.
     *
     * @return whether the file changed
     * @throws UnreadableTimings if something else is there, which stays as it is: only a timings file of this version is
     *     replaced
     */
    public static boolean write(Path file, StoredTimings timings) throws IOException {
        String content = content(timings);
        Path target = file.toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            target = replaceable(file);
            if (isContent(content, target)) {
                return false;
            }
        }
        PlainFiles.makeFolder(target.getParent());
        PlainFiles.replace(target, content);
        return true;
    }

    /** The place of the timings file that is there, behind all links. */
    private static Path replaceable(Path file) throws IOException {
        try (InputStream in = open(file)) {
            if (Files.size(file) > 0) { // an empty file has nothing to lose
                new TimingsReader(file, in).checkFirst();
            }
            return file.toRealPath();
        } catch (NoSuchFileException e) {
            throw new UnreadableTimings(file, 0, "it is a link to what is not there", OTHER_FILE);
        }
    }

    /** Line ends don't count: git may have changed them, and would change them again. */
    private static boolean isContent(String content, Path file) throws IOException {
        return Files.size(file) <= 6L * content.length()
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .equals(content);
    }

    private static String content(StoredTimings timings) {
        StringBuilder content = new StringBuilder(FIRST_LINE).append('\n').append(COMMENT);
        Stream.concat(
                        timings.classes().stream().map(TimingsLine::ofClass),
                        Stream.concat(
                                timings.tests().stream().map(TimingsLine::ofTest),
                                timings.setUps().stream().map(TimingsLine::ofSetUp)))
                .sorted()
                .map(TimingsLine::text)
                .filter(line -> line.length() <= TimingsReader.LONGEST_LINE)
                .forEach(line -> content.append(line).append('\n'));
        return content.toString();
    }
}
