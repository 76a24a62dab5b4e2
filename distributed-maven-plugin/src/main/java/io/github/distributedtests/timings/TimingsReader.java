package io.github.distributedtests.timings;

import io.github.distributedtests.names.BoundedText;
import io.github.distributedtests.names.EscapedLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one timings file. Lines may end in a line feed or, where git made them so, in CR LF. */
final class TimingsReader {
    /** In characters, without its end. Names are a few hundred at most; the limit keeps other files out of memory. */
    static final int LONGEST_LINE = 1 << 16;

    private static final Pattern OTHER_VERSION = Pattern.compile(Pattern.quote(TimingsFile.TITLE) + "[0-9]+");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

    private final Path file;
    private final EscapedLines lines;

    private final List<Stored<TestTime>> tests = new ArrayList<>();
    private final List<Stored<ClassTime>> classes = new ArrayList<>();
    private final List<Stored<SetUpTime>> setUps = new ArrayList<>();
    private final Map<Class<?>, Map<Stored.Key, Integer>> known = new HashMap<>();

    TimingsReader(Path file, InputStream in) {
        this.file = file;
        this.lines = new EscapedLines(in, LONGEST_LINE);
    }

    /** @throws UnreadableTimings unless the file starts as a timings file of this version does */
    void checkFirst() throws IOException {
        checkFirst(nextLine());
    }

    StoredTimings read() throws IOException {
        checkFirst();
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.startsWith("#")) {
                add(text);
            }
        }
        return new StoredTimings(tests, classes, setUps);
    }

    private void checkFirst(String text) throws IOException {
        if (text != null && OTHER_VERSION.matcher(text).matches() && !text.equals(TimingsFile.FIRST_LINE)) {
            String why = "it is of version %s; this version of the plugin reads version %s only"
                    .formatted(BoundedText.excerpt(text.substring(TimingsFile.TITLE.length())), TimingsFile.VERSION);
            throw new UnreadableTimings(
                    file,
                    lines.number(),
                    why,
                    "update distributed-maven-plugin to the version that wrote it, or type -Ddistributed.timings=FILE"
                            + " for another file");
        }
        if (!TimingsFile.FIRST_LINE.equals(text)) {
            String why = "it is no timings file: it does not start with \"" + TimingsFile.FIRST_LINE + '"';
            throw text != null && CONFLICT.matcher(text).matches()
                    ? conflict()
                    : new UnreadableTimings(file, lines.number(), why, TimingsFile.OTHER_FILE);
        }
    }

    private UnreadableTimings conflict() {
        return new UnreadableTimings(
                file,
                lines.number(),
                "it is a conflict marker of git: a merge was not resolved",
                "resolve the merge, for instance by git checkout --ours -- " + file);
    }

    private void add(String text) throws IOException {
        try {
            Stored<?> entry = TimingsLine.parse(text);
            Timed<?> time = entry.time();
            Integer earlier = known.computeIfAbsent(time.getClass(), type -> new HashMap<>())
                    .putIfAbsent(entry.key(), lines.number());
            if (earlier != null) {
                throw unreadable("it is about the same %s as line %d".formatted(kind(time), earlier));
            }
            if (time instanceof TestTime test) {
                tests.add(new Stored<>(test, entry.recent()));
            } else if (time instanceof ClassTime ofClass) {
                classes.add(new Stored<>(ofClass, entry.recent()));
            } else if (time instanceof SetUpTime setUp) {
                setUps.add(new Stored<>(setUp, entry.recent()));
            }
        } catch (IllegalArgumentException e) {
            throw CONFLICT.matcher(text).matches() ? conflict() : unreadable(e.getMessage());
        }
    }

    private static String kind(Timed<?> time) {
        if (time instanceof TestTime) {
            return "test";
        }
        return time instanceof ClassTime ? "class" : "set-up";
    }

    /** The next line, or null at the end of the file. */
    private String nextLine() throws IOException {
        try {
            String line = lines.next();
            if (lines.isCutOff()) {
                if (lines.number() == 1) {
                    checkFirst(lines.cutOff()); // what it is tells more than how it ends
                }
                throw unreadable("the file ends within it");
            }
            return line;
        } catch (IllegalArgumentException e) {
            throw unreadable(e.getMessage());
        }
    }

    private UnreadableTimings unreadable(String why) {
        boolean foreign = lines.number() == 1;
        return new UnreadableTimings(
                file,
                lines.number(),
                why,
                foreign ? TimingsFile.OTHER_FILE : "correct that line, or delete the file to have it written anew");
    }
}
