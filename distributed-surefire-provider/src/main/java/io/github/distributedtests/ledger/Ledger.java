package io.github.distributedtests.ledger;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes one ledger: text in UTF-8, a line that says what the file is, the header, then one line for each event, its
 * fields separated by tabs. Each line is flushed at once, but for those of {@link #inOneGo}, so that a JVM that is
 * killed leaves everything up to its last test.
 *
 * <p>What discovery says is written once, however often it is said. Safe for use by several threads.
 */
public final class Ledger implements LedgerEvents, AutoCloseable {
    /** How the names of ledgers end. */
    public static final String EXTENSION = ".ledger";

    static final String FIRST_LINE = "distributed-surefire ledger 1";

    private static final int SAW = 1;
    private static final int PLANNED = 2;

    private static final int BUFFER = 8192;

    private final OutputStream out;

    /** What is still to be written. */
    private final StringBuilder lines = new StringBuilder();

    /** What discovery said of each test: {@link #SAW}, {@link #PLANNED} or both. */
    private final Map<String, Integer> discovered = new HashMap<>();

    private boolean inOneGo;

    private Ledger(OutputStream out) {
        this.out = out;
    }

    /**
     * Starts a new ledger in a folder, under a name that no other one of the build, on no node, has.
     *
     * @throws IOException if it can't be written
     */
    public static Ledger create(Path folder, LedgerHeader header) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName(header));
        Files.createFile(file); // fails where there is one
        // Not a channel: on Java 8 that closes when a test leaves its thread interrupted, and it takes twice as long.
        Ledger ledger = new Ledger(new FileOutputStream(file.toFile()));
        ledger.lines.append(FIRST_LINE).append('\n');
        for (Map.Entry<String, String> field : header.fields().entrySet()) {
            ledger.append(field.getKey(), field.getValue());
        }
        ledger.writeLines();
        return ledger;
    }

    private static String fileName(LedgerHeader header) {
        String writer = header.writer() == LedgerHeader.Writer.BUILD
                ? "build"
                : Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        return prefix(header.nodeNumber(), header.nodes()) + header.run() + '-' + writer + EXTENSION;
    }

    /** How the names of all ledgers of a node start. */
    public static String prefix(int nodeNumber, int nodes) {
        return "node-" + nodeNumber + "-of-" + nodes + '-';
    }

    @Override
    public synchronized void saw(String test, String unit, String kind, int owner) {
        if (isNew(test, SAW)) {
            write("saw", test, unit.equals(test) ? "" : unit, kind, Integer.toString(owner));
        }
    }

    @Override
    public synchronized void planned(String test) {
        if (isNew(test, PLANNED)) {
            write("planned", test);
        }
    }

    private boolean isNew(String test, int what) {
        int before = discovered.getOrDefault(test, 0);
        discovered.put(test, before | what);
        return (before & what) == 0;
    }

    /** Flushes what the action writes only at its end: for lines that belong together, of which there may be many. */
    public synchronized void inOneGo(Runnable action) {
        inOneGo = true;
        try {
            action.run();
        } finally {
            inOneGo = false;
            flush();
        }
    }

    @Override
    public void started(String test, String invocation, long atNanos) {
        write("start", test, invocation, Long.toString(atNanos));
    }

    @Override
    public void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos) {
        write("end", test, invocation, Long.toString(atNanos), outcome.name(), Long.toString(durationNanos));
    }

    @Override
    public void classEnded(String className, long atNanos, long ownNanos) {
        write("class", className, Long.toString(atNanos), Long.toString(ownNanos));
    }

    @Override
    public void finished(long atNanos, String how) {
        write("finished", Long.toString(atNanos), how);
    }

    private synchronized void write(String... fields) {
        append(fields);
        if (!inOneGo || lines.length() > BUFFER) {
            flush();
        }
    }

    private void append(String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            lines.append(EscapedText.escape(fields[i]));
        }
        lines.append('\n');
    }

    private void flush() {
        try {
            writeLines();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void writeLines() throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the ledger can't be written, so nobody could tell what ran: " + e, e);
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
