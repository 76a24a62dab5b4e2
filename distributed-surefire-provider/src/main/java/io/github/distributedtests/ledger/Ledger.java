package io.github.distributedtests.ledger;

import io.github.distributedtests.names.EscapedText;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes one ledger: text in UTF-8, a line that says what the file is, the header, then one line for each event, its
 * fields separated by tabs. Each line is flushed at once, but for those of {@link #inOneGo}, so that a JVM that is
 * killed leaves everything up to its last test.
 *
 * <p>What discovery says is written once, however often it is said. Overlong names and invocations are {@linkplain
 * io.github.distributedtests.names.BoundedText bounded}, the same way in every ledger. Safe for use by several threads.
 */
public final class Ledger implements LedgerEvents, AutoCloseable {
    /** How the names of ledgers end. */
    public static final String EXTENSION = ".ledger";

    private static final int SAW = 1;
    private static final int PLANNED = 2;
    private static final int ENDED = 4;
    private static final int HANDED = 8;

    private static final int BUFFER = 8192;

    private final File file;

    /** Null where the file is closed between writes. */
    private final OutputStream out;

    /** What is still to be written. */
    private final StringBuilder lines = new StringBuilder();

    /** What has been said of each test: {@link #SAW}, {@link #PLANNED}, {@link #ENDED}, {@link #HANDED} or several of them. */
    private final Map<String, Integer> said = new HashMap<>();

    private boolean inOneGo;

    private Ledger(File file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Starts a new ledger in a folder, under a name that no other one of the build, on no node, has.
     *
     * @throws IOException if it can't be written
     */
    public static Ledger create(Path folder, LedgerHeader header) throws IOException {
        Files.createDirectories(folder);
        File file = newFile(folder.toFile(), header);
        // Not a channel: on Java 8 that closes when a test leaves its thread interrupted, and it takes twice as long.
        return begin(new Ledger(file, new FileOutputStream(file)), header);
    }

    /**
     * The same for a JVM that lives on and may never tell that it is done. The file is open only while it is written,
     * since Windows deletes no open file.
     *
     * @throws IOException if it can't be written
     */
    public static Ledger createForLongLivedJvm(Path folder, LedgerHeader header) throws IOException {
        Files.createDirectories(folder);
        return begin(new Ledger(newFile(folder.toFile(), header), null), header);
    }

    private static Ledger begin(Ledger ledger, LedgerHeader header) throws IOException {
        ledger.lines.append(LedgerFormat.FIRST_LINE).append('\n');
        header.fields()
                .forEach((field, value) -> ledger.lines
                        .append(LedgerFormat.headerLine(field, value))
                        .append('\n'));
        ledger.writeLines();
        return ledger;
    }

    private static File newFile(File folder, LedgerHeader header) throws IOException {
        String start = prefix(header.nodeNumber(), header.nodes()) + header.run() + '-';
        if (header.writer() == LedgerHeader.Writer.BUILD) {
            File file = new File(folder, start + "build" + EXTENSION);
            if (!file.createNewFile()) {
                throw new FileAlreadyExistsException(file.toString());
            }
            return file;
        }
        File file;
        do { // not a UUID: for those Java brings up its security providers, which takes long in a new JVM
            file = new File(
                    folder, start + Long.toHexString(ThreadLocalRandom.current().nextLong()) + EXTENSION);
        } while (!file.createNewFile());
        return file;
    }

    /** Whether a file is the ledger of a test JVM, or of discovery, that belongs to this run. */
    public static boolean isOfJvm(String fileName, LedgerHeader header) {
        String start = prefix(header.nodeNumber(), header.nodes()) + header.run() + '-';
        return fileName.startsWith(start)
                && fileName.endsWith(EXTENSION)
                && !fileName.equals(start + "build" + EXTENSION);
    }

    /** How the names of all ledgers of a node start. */
    public static String prefix(int nodeNumber, int nodes) {
        return "node-" + nodeNumber + "-of-" + nodes + '-';
    }

    @Override
    public synchronized void saw(String test, String unit, String kind, int owner) {
        String name = LedgerFormat.name(test);
        if (say(name, SAW)) {
            String unitName = LedgerFormat.name(unit);
            write("saw", name, unitName.equals(name) ? "" : unitName, kind, Integer.toString(owner));
        }
    }

    @Override
    public synchronized void planned(String test) {
        String name = LedgerFormat.name(test);
        if (say(name, PLANNED)) {
            write("planned", name);
        }
    }

    @Override
    public synchronized void handed(String className) {
        String name = LedgerFormat.name(className);
        if (say(name, HANDED)) {
            write("handed", name);
        }
    }

    /** Keeps in mind what is said of a test. Returns whether it is said for the first time. */
    private boolean say(String name, int what) {
        int before = said.getOrDefault(name, 0);
        said.put(name, before | what);
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
        write("start", LedgerFormat.name(test), LedgerFormat.invocation(invocation), time(atNanos));
    }

    @Override
    public synchronized void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos) {
        String name = LedgerFormat.name(test);
        say(name, ENDED);
        write("end", name, LedgerFormat.invocation(invocation), time(atNanos), outcome.name(), time(durationNanos));
    }

    /** Whether the end of this test, or of an invocation of it, has been written. */
    public synchronized boolean hasEnded(String test) {
        return (said.getOrDefault(LedgerFormat.name(test), 0) & ENDED) != 0;
    }

    @Override
    public void classEnded(String className, long atNanos, long ownNanos) {
        write("class", LedgerFormat.name(className), time(atNanos), time(ownNanos));
    }

    @Override
    public void contextOf(String className, int context, long atNanos, long waitedNanos) {
        write("context", LedgerFormat.name(className), Integer.toString(context), time(atNanos), time(waitedNanos));
    }

    @Override
    public void configuresContext(String className, String like) {
        write("configures", LedgerFormat.name(className), LedgerFormat.name(like));
    }

    @Override
    public void expects(String module, String plugin, String execution) {
        write("expects", module, plugin, execution);
    }

    @Override
    public void leavesOut(String module, String builders) {
        write("leaves", module, builders);
    }

    @Override
    public void built(String module, String on, long nanos, long besidesNanos) {
        write("built", module, on, Long.toString(nanos), Long.toString(besidesNanos));
    }

    @Override
    public void outside(String className) {
        write("outside", LedgerFormat.name(className));
    }

    @Override
    public void deselected(String test) {
        write("deselected", LedgerFormat.name(test));
    }

    @Override
    public void report(String name, long bytes, String digest) {
        write("report", name, Long.toString(bytes), digest);
    }

    @Override
    public void jvmLedger(String name, long bytes) {
        write("jvm", name, Long.toString(bytes));
    }

    @Override
    public void finished(long atNanos, String how) {
        write("finished", time(atNanos), how);
    }

    /** A clock that went back is no reason to leave a ledger that nobody can read. */
    private static String time(long nanos) {
        return Long.toString(Math.max(0, nanos));
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
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        if (out == null) {
            try (OutputStream appending = new FileOutputStream(file, true)) {
                appending.write(bytes);
            }
        } else {
            out.write(bytes);
        }
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("the ledger can't be written, so nobody could tell what ran: " + e, e);
    }

    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
