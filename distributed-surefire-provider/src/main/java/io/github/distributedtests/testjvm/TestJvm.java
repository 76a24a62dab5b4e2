package io.github.distributedtests.testjvm;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.handover.DecidedShare;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.ledger.Ledger;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledger.LedgerHeader.Writer;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.share.Share;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a JVM that runs tests for Surefire works by: the share of its node, and the ledger that says what became of it.
 *
 * <p>There is one for each run of a Surefire execution in each JVM, kept statically, because the frameworks make the
 * parts of this project that need it separately, each by its name in a service file.
 */
public final class TestJvm {
    /** What runs tests in a JVM that was started for that; Maven's own may serve many builds. */
    private static final String FORKED = "org.apache.maven.surefire.booter.ForkedBooter";

    private static final Map<String, TestJvm> BY_RUN = new ConcurrentHashMap<>();

    private final ShareFile file;
    private final Writer writer;
    private final Share share;
    private final Ledger ledger;
    private final ContextWaits contextWaits;
    private final long startNanos = System.nanoTime();

    private TestJvm(ShareFile file, ClassLoader classPath) {
        this.file = file;
        this.writer = writer();
        this.share = new DecidedShare(
                file.decisions(),
                file.header().nodeNumber(),
                () -> file.settings().share(new ClassFiles(classPath)));
        try {
            LedgerHeader header = file.header().by(writer, System.currentTimeMillis());
            this.ledger = Callers.include(FORKED)
                    ? Ledger.create(file.ledgerFolder(), header)
                    : Ledger.createForLongLivedJvm(file.ledgerFolder(), header);
        } catch (IOException e) {
            throw new UncheckedIOException("no ledger can be written in " + file.ledgerFolder() + ": " + e, e);
        }
        this.contextWaits = new ContextWaits(ledger, this::nanos);
    }

    /** By what Surefire is doing: it runs tests in a test JVM, or in Maven's, or else it is only looking for them. */
    private static Writer writer() {
        return Callers.include(FORKED, "org.apache.maven.plugin.surefire.InPluginVMSurefireStarter")
                ? Writer.JVM
                : Writer.DISCOVERY;
    }

    /**
     * The one whose share file lies on a class path.
     *
     * @return nothing where there is no share file, so that every test is to be run
     * @throws UncheckedIOException if there is one that can't be read: to run everything then would run tests twice; or
     *     if the ledger can't be written
     */
    public static Optional<TestJvm> find(ClassLoader classPath) {
        try {
            return ShareFile.find(classPath)
                    .map(file -> BY_RUN.computeIfAbsent(file.header().run(), run -> new TestJvm(file, classPath)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same, for a place where Surefire runs tests: where Maven's JVM has said that there is a share, there must be
     * one.
     *
     * @throws IllegalStateException if there is none, as after a test deleted it: to run everything then would run tests
     *     twice
     */
    public static Optional<TestJvm> findHanded(ClassLoader classPath) {
        return findHanded(classPath, System.getenv());
    }

    static Optional<TestJvm> findHanded(ClassLoader classPath, Map<String, String> environment) {
        Optional<TestJvm> found = find(classPath);
        String handed = environment.get(ShareFile.VARIABLE);
        if (!found.isPresent() && handed != null) {
            throw new IllegalStateException("This node's share is missing, so no test is run: " + handed + " has no "
                    + ShareFile.RESOURCE + " any more. Did a test, or a process beside this build, delete it?");
        }
        return found;
    }

    /** Whether the share reaches the tests through the JUnit Platform, and not through a provider that is wrapped. */
    public boolean isOnThePlatform() {
        return !file.wrappedProvider().isPresent();
    }

    /** Whether Surefire is only looking for tests here, to hand them to test JVMs. */
    public boolean onlyLooks() {
        return writer == Writer.DISCOVERY;
    }

    public ShareFile file() {
        return file;
    }

    /** Answers whose a test is, and writes down that it was asked. */
    public Share share() {
        return new RelativeNamesShare(new RecordingShare(share, ledger), folders());
    }

    /** The same for questions about what may not be a test. */
    public Share unrecordedShare() {
        return new RelativeNamesShare(share, folders());
    }

    /** The folders that have no place in a name. */
    public KnownFolders folders() {
        return file.folders();
    }

    public Ledger ledger() {
        return ledger;
    }

    /** For how long its classes wait for application contexts. */
    public ContextWaits contextWaits() {
        return contextWaits;
    }

    /** Nanoseconds since the start that the ledger's header names. */
    public long nanos() {
        return System.nanoTime() - startNanos;
    }
}
