package io.github.distributedtests.maven;

import io.github.distributedtests.attendance.Attendance;
import io.github.distributedtests.attendance.ExpectedJvms;
import io.github.distributedtests.ledger.Ledger;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.names.NodeNumbers;
import io.github.distributedtests.nodefiles.FolderLock;
import io.github.distributedtests.nodefiles.NodeFiles;
import io.github.distributedtests.nodefiles.WrittenReports;
import io.github.distributedtests.nodefiles.WrittenReports.Report;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.JacocoAgent;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the ledger of one execution of Surefire or Failsafe in Maven's JVM, from its start to its end. */
final class ExecutionRecord {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    private final FolderLock lock;
    private final Ledger ledger;
    private final LedgerHeader header;
    private final NodeFiles files;
    private final ShareFolder folder;
    private final Path reports;
    private final boolean copiesReports;
    private final Set<String> classes;
    private final WrittenReports written;
    private final Optional<Path> execFile;
    private final Instant started;
    private final long startNanos = System.nanoTime();
    private Optional<ExpectedJvms> expectedJvms = Optional.empty();

    private ExecutionRecord(
            FolderLock lock,
            Ledger ledger,
            LedgerHeader header,
            NodeFiles files,
            ShareFolder folder,
            Path reports,
            boolean copiesReports,
            Set<String> classes,
            Optional<Path> execFile,
            Instant started)
            throws IOException {
        this.lock = lock;
        this.ledger = ledger;
        this.header = header;
        this.files = files;
        this.folder = folder;
        this.reports = reports;
        this.copiesReports = copiesReports;
        this.classes = classes;
        this.written = WrittenReports.in(reports);
        this.execFile = execFile;
        this.started = started;
    }

    /**
     * Starts a ledger in the place of those that this node left in earlier runs of the execution.
     *
     * @param share what the node runs; empty where tests are skipped
     * @throws io.github.distributedtests.messages.UserError if another build is running the execution in this folder
     */
    static ExecutionRecord start(
            ShareSettings settings,
            SessionFacts session,
            MavenProject project,
            ShareFolder folder,
            SurefireMojo mojo,
            Optional<ExecutionShare> share)
            throws IOException {
        FolderLock lock = FolderLock.tryTake(folder.lock()).orElseThrow(() -> UserErrors.folderInUse(folder.path()));
        Instant now = Instant.now();
        NodeFiles files = new NodeFiles(settings.nodeNumber(), settings.nodes());
        Path reports = mojo.reportsDirectory();
        folder.deleteOutdated(files, reports);
        Path build = Path.of(project.getBuild().getDirectory());
        String inBuild = NodeFiles.relative(build, reports);
        Map<String, String> known = new HashMap<>(settings.ownership());
        known.put("selection", mojo.selection(session.userProperties()));
        known.put("all", Boolean.toString(session.runsAllOf(project)));
        known.putAll(session.identity());
        known.put("reruns", Integer.toString(mojo.reruns()));
        known.put("demands", mojo.demandsTests() ? "tests" : "");
        known.put("ignores", mojo.ignoresFailures() || folder.plugin().equals("failsafe") ? "failures" : "");
        known.put("filters", share.filter(ExecutionShare::filtersTests).isPresent() ? "tests" : "");
        LedgerHeader header = LedgerHeader.ofBuild(
                UUID.randomUUID().toString().substring(0, 8),
                now.toEpochMilli(),
                TestModule.name(project),
                folder.plugin(),
                folder.executionId(),
                known,
                inBuild);
        Ledger ledger = Ledger.create(folder.ledgers(), header);
        ledger.inOneGo(() -> {
            session.expected()
                    .forEach(expected -> ledger.expects(expected.module(), expected.plugin(), expected.execution()));
            session.builders().forEach((module, nodes) -> {
                if (!nodes.contains(settings.nodeNumber())) {
                    ledger.leavesOut(module, NodeNumbers.text(nodes));
                }
            });
        });
        return new ExecutionRecord(
                lock,
                ledger,
                header,
                files,
                folder,
                reports,
                !inBuild.equals(folder.plugin() + "-reports"),
                share.map(ExecutionShare::classes).orElse(Set.of()),
                JacocoAgent.execFile(mojo.argLine(), project.getProperties()::getProperty)
                        .map(file -> project.getBasedir().toPath().resolve(file)),
                now);
    }

    Ledger ledger() {
        return ledger;
    }

    ShareFolder folder() {
        return folder;
    }

    LedgerHeader header() {
        return header;
    }

    /** Says what the test JVMs will have done when the execution ends, if all is well. */
    void expect(ExpectedJvms jvms) {
        expectedJvms = Optional.of(jvms);
    }

    /** Where its reports go. */
    Path reports() {
        return reports;
    }

    /**
     * Closes the ledger, and gives what this execution reported names that no other node's have.
     *
     * @param how see {@link Ledger#finished}
     * @param othersReport whether another execution is writing reports into the same folder: only those that are surely
     *     of this one are touched then, and whoever ends last takes the rest
     * @param built how long modules took to build until now
     * @return what makes this node's build fail, if it hasn't failed: its test JVMs may have run something else than its
     *     share
     */
    Optional<UserError> end(String how, boolean othersReport, List<BuildTimes.Built> built) throws IOException {
        try (lock) {
            List<Report> named = nameFiles(report -> !othersReport || isOfThisExecution(report));
            ledger.inOneGo(() -> {
                named.forEach(report ->
                        ledger.report(report.file().getFileName().toString(), report.bytes(), report.digest()));
                jvmLedgers().forEach(ledger::jvmLedger);
                built.forEach(each -> ledger.built(each.module(), each.on(), each.nanos(), each.besidesNanos()));
            });
            Optional<UserError> missing = missing(how.equals("ok"), !named.isEmpty());
            ledger.finished(sinceStartNanos(), missing.isPresent() ? "broken" : how);
            ledger.close();
            return missing;
        }
    }

    long sinceStartNanos() {
        return System.nanoTime() - startNanos;
    }

    private Optional<UserError> missing(boolean succeeded, boolean hasReports) throws IOException {
        return expectedJvms.isPresent()
                ? expectedJvms.get().missing(Attendance.in(folder.ledgers(), header), succeeded, hasReports)
                : Optional.empty();
    }

    /** Names what there is where Maven is stopped. The ledger stays without an end. */
    void abandon() throws IOException {
        nameFiles(report -> true);
    }

    /** @param report the name of the class, with what the user may have put behind it */
    private boolean isOfThisExecution(String report) {
        return classes.contains(report)
                || classes.stream().anyMatch(name -> report.startsWith(name + '$') || report.startsWith(name + '-'));
    }

    private List<Report> nameFiles(Predicate<String> which) throws IOException {
        List<Report> named = written.name(files, which);
        List<Path> unnamed = named.stream()
                .filter(report -> !report.named())
                .map(Report::file)
                .toList();
        if (!unnamed.isEmpty()) {
            LOG.warn(
                    "{} can't be renamed, so it may overwrite another node's report where both are unpacked into one"
                            + " folder. Fix: close what reads it, choose a shorter class name, or unpack each node's files"
                            + " into a folder of their own",
                    unnamed);
        }
        if (copiesReports) {
            files.keepReports(named.stream().map(Report::file).toList(), folder.reports());
        }
        // A copy, since goals that come later, on this node, may want the file where it is.
        if (execFile.isPresent()) {
            files.keepCopy(execFile.get(), folder.coverage(), started);
        }
        return named;
    }

    /** The size of each ledger that a test JVM of this run has left, by the name of the file. */
    private SortedMap<String, Long> jvmLedgers() {
        SortedMap<String, Long> sizes = new TreeMap<>();
        File[] found = folder.ledgers().toFile().listFiles((parent, name) -> Ledger.isOfJvm(name, header));
        for (File file : found == null ? new File[0] : found) {
            sizes.put(file.getName(), file.length());
        }
        return sizes;
    }
}
