package io.github.distributedtests.timings;

import io.github.distributedtests.names.BoundedText;
import io.github.distributedtests.names.EscapedText;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A line of the timings file that holds an entry. Its fields, separated by tabs:
 *
 * <ul>
 *   <li>of a test: module, test, seconds, and unless it is 0 the number of runs without it
 *   <li>of a class: module, class, seconds, kind, and unless they say nothing the unit (empty for the class itself) and
 *       the number of runs without it
 * </ul>
 *
 * <p>What stands fourth tells one from the other: a number or a kind.
 *
 * @param className the outermost class that is or that holds the test
 * @param test empty for a class, which puts it before its tests
 */
record TimingsLine(String module, String className, String test, String text) implements Comparable<TimingsLine> {
    private static final Comparator<TimingsLine> ORDER = Comparator.comparing(TimingsLine::module)
            .thenComparing(TimingsLine::className)
            .thenComparing(TimingsLine::test);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static TimingsLine of(StoredTest entry) {
        TestTime time = entry.time();
        String text = start(entry) + (entry.unseenRuns() == 0 ? "" : "\t" + entry.unseenRuns());
        return new TimingsLine(time.module(), classOf(time.test()), time.test(), text);
    }

    /** The outermost class that holds the test; for a test without a method what its name has of one. */
    static String classOf(String test) {
        return TestName.parse(test).outermostClass();
    }

    static TimingsLine of(StoredClass entry) {
        ClassTime time = entry.time();
        String text = start(entry) + '\t' + time.kind();
        boolean ownUnit = time.unit().equals(time.className());
        if (!ownUnit || entry.unseenRuns() > 0) {
            text += '\t' + (ownUnit ? "" : EscapedText.escape(time.unit()));
        }
        if (entry.unseenRuns() > 0) {
            text += "\t" + entry.unseenRuns();
        }
        return new TimingsLine(time.module(), time.className(), "", text);
    }

    private static String start(Stored<?> entry) {
        Stored.Key key = entry.key();
        return atLineStart(key.module()) + '\t' + EscapedText.escape(key.name()) + '\t' + Seconds.text(entry.seconds());
    }

    /** A line that starts with # would be a comment. */
    private static String atLineStart(String text) {
        return text.startsWith("#") ? "\\u0023" + EscapedText.escape(text.substring(1)) : EscapedText.escape(text);
    }

    /** @throws IllegalArgumentException if it is no line of an entry; the message says why */
    static Stored<?> parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 3) {
            throw new IllegalArgumentException("it is no entry: it should have at least 3 fields between tabs");
        }
        String module = EscapedText.unescape(fields[0]);
        String name = EscapedText.unescape(fields[1]);
        double seconds = Seconds.parse(fields[2]);
        if (fields.length == 3 || NUMBER.matcher(fields[3]).matches()) {
            expectAtMost(4, fields, "a test");
            return new StoredTest(new TestTime(module, name, seconds), unseenRuns(fields, 3));
        }
        ClassKind kind = kind(fields[3]);
        expectAtMost(6, fields, "a class");
        String unit = fields.length < 5 || fields[4].isEmpty() ? name : EscapedText.unescape(fields[4]);
        return new StoredClass(new ClassTime(module, name, seconds, kind, unit), unseenRuns(fields, 5));
    }

    private static void expectAtMost(int most, String[] fields, String what) {
        if (fields.length > most) {
            throw new IllegalArgumentException(
                    "it has %d fields, and that of %s at most %d".formatted(fields.length, what, most));
        }
    }

    private static ClassKind kind(String text) {
        return Arrays.stream(ClassKind.values())
                .filter(kind -> kind.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        '"' + BoundedText.excerpt(text) + "\" is no kind of class: plain, expensive or whole"));
    }

    private static int unseenRuns(String[] fields, int index) {
        if (index >= fields.length) {
            return 0;
        }
        if (!NUMBER.matcher(fields[index]).matches()) {
            throw new IllegalArgumentException('"' + BoundedText.excerpt(fields[index]) + "\" is no number of runs");
        }
        return Integer.parseInt(fields[index]);
    }

    @Override
    public int compareTo(TimingsLine other) {
        return ORDER.compare(this, other);
    }
}
