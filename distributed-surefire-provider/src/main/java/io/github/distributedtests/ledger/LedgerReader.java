package io.github.distributedtests.ledger;

import io.github.distributedtests.names.BoundedText;
import io.github.distributedtests.names.EscapedLines;
import io.github.distributedtests.names.EscapedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads a ledger that {@link Ledger} wrote, perhaps in a JVM that died while it did: a last line without an end is left
 * out. Anything else that isn't as it should be is refused, since a ledger that is half understood proves nothing.
 */
public final class LedgerReader {
    private static final String OF_TEST_JVM = LedgerFormat.headerLine("writer", LedgerHeader.Writer.JVM.name());

    /** How the lines start that say more than what there is to run. */
    private static final List<String> BEYOND_DISCOVERY =
            Arrays.asList("planned\t", "start\t", "end\t", "class\t", "context\t", "finished\t");

    /** The events that are no more than the name of a test or a class. */
    private static final Map<String, BiConsumer<LedgerEvents, String>> NAMED = new HashMap<>();

    static {
        NAMED.put("planned", LedgerEvents::planned);
        NAMED.put("handed", LedgerEvents::handed);
        NAMED.put("outside", LedgerEvents::outside);
        NAMED.put("deselected", LedgerEvents::deselected);
    }

    private final Path file;
    private final EscapedLines lines;

    private LedgerReader(Path file, InputStream in) {
        this.file = file;
        this.lines = new EscapedLines(in, LedgerFormat.LONGEST_LINE);
    }

    /**
     * Hands on what is in a file.
     *
     * @param receiver gets the header and says who gets the events
     * @throws IOException if the file can't be read or isn't a ledger of this version; the message names file and line
     */
    public static void read(Path file, Function<LedgerHeader, LedgerEvents> receiver) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            LedgerReader reader = new LedgerReader(file, in);
            try {
                reader.read(receiver);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw reader.unreadable(e.getMessage());
            }
        }
    }

    /**
     * How far the JVM got that wrote a ledger. Reads as far as it must to know.
     *
     * @throws IOException if the file can't be read
     */
    public static LedgerProgress progress(Path file) throws IOException {
        LedgerProgress progress = LedgerProgress.DISCOVERY;
        try (InputStream in = Files.newInputStream(file)) {
            EscapedLines lines = new EscapedLines(in, LedgerFormat.LONGEST_LINE);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.equals(OF_TEST_JVM)) {
                    progress = LedgerProgress.STARTED;
                } else if (BEYOND_DISCOVERY.stream().anyMatch(line::startsWith)) {
                    return LedgerProgress.RAN;
                }
            }
            return progress;
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private void read(Function<LedgerHeader, LedgerEvents> receiver) throws IOException {
        if (!LedgerFormat.FIRST_LINE.equals(lines.next())) {
            throw unreadable("it does not start with \"" + LedgerFormat.FIRST_LINE + '"');
        }
        Map<String, String> header = new HashMap<>();
        for (String field : LedgerHeader.FIELDS) {
            String line = lines.next();
            if (line == null) {
                throw unreadable("it ends before its header does");
            }
            if (!line.startsWith(field + '\t')) {
                throw unreadable("it should say \"" + field + "\" here");
            }
            header.put(field, EscapedText.unescape(line.substring(field.length() + 1)));
        }
        LedgerEvents events = receiver.apply(new LedgerHeader(header));
        for (String line = lines.next(); line != null; line = lines.next()) {
            event(line.split("\t", -1), events);
        }
    }

    private void event(String[] fields, LedgerEvents events) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = EscapedText.unescape(fields[i]);
        }
        BiConsumer<LedgerEvents, String> named = NAMED.get(fields[0]);
        if (named != null) {
            expect(fields, 2);
            named.accept(events, fields[1]);
            return;
        }
        switch (fields[0]) {
            case "saw":
                expect(fields, 5);
                events.saw(
                        fields[1], fields[2].isEmpty() ? fields[1] : fields[2], fields[3], Integer.parseInt(fields[4]));
                break;
            case "start":
                expect(fields, 4);
                events.started(fields[1], fields[2], time(fields[3]));
                break;
            case "end":
                expect(fields, 6);
                events.ended(fields[1], fields[2], time(fields[3]), Outcome.valueOf(fields[4]), time(fields[5]));
                break;
            case "class":
                expect(fields, 4);
                events.classEnded(fields[1], time(fields[2]), time(fields[3]));
                break;
            case "context":
                expect(fields, 5);
                events.contextOf(fields[1], Integer.parseInt(fields[2]), time(fields[3]), time(fields[4]));
                break;
            case "configures":
                expect(fields, 3);
                events.configuresContext(fields[1], fields[2]);
                break;
            case "expects":
                expect(fields, 4);
                events.expects(fields[1], fields[2], fields[3]);
                break;
            case "leaves":
                expect(fields, 3);
                events.leavesOut(fields[1], fields[2]);
                break;
            case "built":
                expect(fields, 5);
                events.built(fields[1], fields[2], time(fields[3]), time(fields[4]));
                break;
            case "report":
                expect(fields, 4);
                events.report(fields[1], time(fields[2]), fields[3]);
                break;
            case "jvm":
                expect(fields, 3);
                events.jvmLedger(fields[1], time(fields[2]));
                break;
            case "finished":
                expect(fields, 3);
                events.finished(time(fields[1]), fields[2]);
                break;
            default:
                throw unreadable("nothing is known of \"" + BoundedText.excerpt(fields[0]) + '"');
        }
    }

    private void expect(String[] fields, int number) throws IOException {
        if (fields.length != number) {
            throw unreadable("\"" + fields[0] + "\" has " + fields.length + " fields, not " + number);
        }
    }

    private static long time(String nanos) {
        long time = Long.parseLong(nanos);
        if (time < 0) {
            throw new IllegalArgumentException("a time of " + time + " ns");
        }
        return time;
    }

    private IOException unreadable(String why) {
        return new IOException(file + ", line " + lines.number() + ": " + why);
    }
}
