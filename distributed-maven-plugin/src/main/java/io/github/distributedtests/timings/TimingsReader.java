package io.github.distributedtests.timings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one timings file. Lines may end in a line feed or, where git made them so, in CR LF. */
final class TimingsReader {
    /** In bytes, without its end. Names are a few hundred at most; the limit keeps other files out of memory. */
    static final int LONGEST_LINE = 1 << 16;

    /** Stands for bytes that are no text; where it is text itself, it was written escaped. */
    private static final char REPLACEMENT = '\ufffd';

    private static final Pattern OTHER_VERSION = Pattern.compile(Pattern.quote(TimingsFile.TITLE) + "[0-9]+");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

    private final Path file;
    private final InputStream in;
    private final byte[] line = new byte[LONGEST_LINE];
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int position;
    private int lineNumber;

    private final List<StoredTest> tests = new ArrayList<>();
    private final List<StoredClass> classes = new ArrayList<>();
    private final Map<Stored.Key, Integer> testLines = new HashMap<>();
    private final Map<Stored.Key, Integer> classLines = new HashMap<>();

    TimingsReader(Path file, InputStream in) {
        this.file = file;
        this.in = in;
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
        return new StoredTimings(tests, classes);
    }

    private void checkFirst(String text) throws IOException {
        if (text != null && OTHER_VERSION.matcher(text).matches() && !text.equals(TimingsFile.FIRST_LINE)) {
            String why = "it is of version %s; this version of the plugin reads version %s only"
                    .formatted(TimingsLine.shortened(text.substring(TimingsFile.TITLE.length())), TimingsFile.VERSION);
            throw new UnreadableTimings(
                    file,
                    lineNumber,
                    why,
                    "update distributed-maven-plugin to the version that wrote it, or type -Ddistributed.timings=FILE"
                            + " for another file");
        }
        if (!TimingsFile.FIRST_LINE.equals(text)) {
            String why = "it is no timings file: it does not start with \"" + TimingsFile.FIRST_LINE + '"';
            throw text != null && CONFLICT.matcher(text).matches()
                    ? conflict()
                    : new UnreadableTimings(file, lineNumber, why, TimingsFile.OTHER_FILE);
        }
    }

    private UnreadableTimings conflict() {
        return new UnreadableTimings(
                file,
                lineNumber,
                "it is a conflict marker of git: a merge was not resolved",
                "resolve the merge, for instance by git checkout --ours -- " + file);
    }

    private void add(String text) throws IOException {
        try {
            Stored<?> entry = TimingsLine.parse(text);
            Integer earlier =
                    (entry instanceof StoredTest ? testLines : classLines).putIfAbsent(entry.key(), lineNumber);
            if (earlier != null) {
                throw unreadable("it is about the same %s as line %d"
                        .formatted(entry instanceof StoredTest ? "test" : "class", earlier));
            }
            if (entry instanceof StoredTest test) {
                tests.add(test);
            } else if (entry instanceof StoredClass ofClass) {
                classes.add(ofClass);
            }
        } catch (IllegalArgumentException e) {
            throw CONFLICT.matcher(text).matches() ? conflict() : unreadable(e.getMessage());
        }
    }

    /** The next line without its end, or null at the end of the file. */
    private String nextLine() throws IOException {
        lineNumber++;
        int length = 0;
        for (int b = nextByte(); b >= 0; b = nextByte()) {
            if (b == '\n') {
                return text(length > 0 && line[length - 1] == '\r' ? length - 1 : length);
            }
            if (length == LONGEST_LINE) {
                throw unreadable("it is longer than " + LONGEST_LINE + " bytes");
            }
            line[length++] = (byte) b;
        }
        if (length > 0) {
            if (lineNumber == 1) {
                checkFirst(text(length)); // what it is tells more than how it ends
            }
            throw unreadable("the file ends within it");
        }
        return null;
    }

    /** Or -1 at the end. */
    private int nextByte() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[position++] & 0xff;
    }

    private String text(int length) throws IOException {
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                throw unreadable("it is not text in UTF-8");
            }
            if (Character.isISOControl(c) && c != '\t') {
                throw unreadable("it has a control character, which the plugin would have escaped");
            }
        }
        return text;
    }

    private UnreadableTimings unreadable(String why) {
        boolean foreign = lineNumber == 1;
        return new UnreadableTimings(
                file,
                lineNumber,
                why,
                foreign ? TimingsFile.OTHER_FILE : "correct that line, or delete the file to have it written anew");
    }
}
