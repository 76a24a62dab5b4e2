package io.github.distributedtests.timings;

import io.github.distributedtests.names.BoundedText;
import io.github.distributedtests.names.EscapedText;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of the timings file that holds an entry. Its fields, separated by tabs:
 *
 * <ul>
 *   <li>of a test: module, test, seconds
 *   <li>of a class: module, class, seconds, kind
 *   <li>of a set-up: module, name, seconds, {@code set-up}; a module without tests has one of the name {@code no-tests},
 *       the building of a module is called {@code build}
 * </ul>
 *
 * <p>Behind them, where they say something: {@code unit=} the name that a whole class goes under, {@code in=} the set-up
 * that a class or set-up stands in, of a build the module below, {@code last=} what the last runs measured if that is far from the seconds, between commas, and
 * {@code unseen=} the number of runs without it.
 *
 * @param className the outermost class that is or that holds the test; empty for a set-up, which puts it first
 * @param name of a test or set-up; empty for a class, which puts it before its tests
 */
record TimingsLine(String module, String className, String name, String text) implements Comparable<TimingsLine> {
    private static final Comparator<TimingsLine> ORDER = Comparator.comparing(TimingsLine::module)
            .thenComparing(TimingsLine::className)
            .thenComparing(TimingsLine::name);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final String SET_UP = "set-up";

    static TimingsLine ofTest(Stored<TestTime> entry) {
        TestTime time = entry.time();
        return new TimingsLine(time.module(), classOf(time.test()), time.test(), start(entry) + end(entry));
    }

    /** The outermost class that holds the test; for a test without a method what its name has of one. */
    static String classOf(String test) {
        return TestName.parse(test).outermostClass();
    }

    static TimingsLine ofClass(Stored<ClassTime> entry) {
        ClassTime time = entry.time();
        String unit = time.unit().equals(time.className()) ? "" : time.unit();
        String text = start(entry) + '\t' + time.kind() + field("unit", unit) + field("in", time.setUp());
        return new TimingsLine(time.module(), time.className(), "", text + end(entry));
    }

    static TimingsLine ofSetUp(Stored<SetUpTime> entry) {
        SetUpTime time = entry.time();
        String text = start(entry) + '\t' + SET_UP + field("in", time.parent());
        return new TimingsLine(time.module(), "", time.name(), text + end(entry));
    }

    private static String start(Stored<?> entry) {
        Stored.Key key = entry.key();
        return atLineStart(key.module()) + '\t' + EscapedText.escape(key.name()) + '\t' + Seconds.text(entry.seconds());
    }

    private static String end(Stored<?> entry) {
        Recent recent = entry.recent();
        String last = recent.outliers().stream().map(Seconds::text).collect(Collectors.joining(","));
        String unseen = recent.unseenRuns() == 0 ? "" : Integer.toString(recent.unseenRuns());
        return field("last", last) + field("unseen", unseen);
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : '\t' + name + '=' + EscapedText.escape(value);
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
        if (fields.length == 3 || fields[3].contains("=")) {
            Map<String, String> more = namedFields(fields, 3, Set.of("last", "unseen"));
            return new Stored<>(new TestTime(module, name, seconds), recent(more));
        }
        if (fields[3].equals(SET_UP)) {
            Map<String, String> more = namedFields(fields, 4, Set.of("in", "last", "unseen"));
            return new Stored<>(new SetUpTime(module, name, more.getOrDefault("in", ""), seconds), recent(more));
        }
        ClassKind kind = kind(fields[3]);
        Map<String, String> more = namedFields(fields, 4, Set.of("unit", "in", "last", "unseen"));
        return new Stored<>(
                new ClassTime(
                        module, name, seconds, kind, more.getOrDefault("unit", name), more.getOrDefault("in", "")),
                recent(more));
    }

    private static Map<String, String> namedFields(String[] fields, int first, Set<String> known) {
        Map<String, String> named = new HashMap<>();
        for (int i = first; i < fields.length; i++) {
            int equals = fields[i].indexOf('=');
            String name = equals < 0 ? "" : fields[i].substring(0, equals);
            if (!known.contains(name)
                    || named.put(name, EscapedText.unescape(fields[i].substring(equals + 1))) != null) {
                throw new IllegalArgumentException('"' + BoundedText.excerpt(fields[i])
                        + "\" is none of the fields that such a line may have, or one that it has already");
            }
        }
        return named;
    }

    private static ClassKind kind(String text) {
        return Arrays.stream(ClassKind.values())
                .filter(kind -> kind.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException('"' + BoundedText.excerpt(text)
                        + "\" is no kind of class (plain, expensive, whole), nor " + SET_UP));
    }

    private static Recent recent(Map<String, String> fields) {
        String unseen = fields.getOrDefault("unseen", "0");
        if (!NUMBER.matcher(unseen).matches()) {
            throw new IllegalArgumentException('"' + BoundedText.excerpt(unseen) + "\" is no number of runs");
        }
        List<Double> last = fields.containsKey("last")
                ? Arrays.stream(fields.get("last").split(",", -1))
                        .map(Seconds::parse)
                        .toList()
                : List.of();
        return new Recent(Integer.parseInt(unseen), last);
    }

    @Override
    public int compareTo(TimingsLine other) {
        return ORDER.compare(this, other);
    }
}
