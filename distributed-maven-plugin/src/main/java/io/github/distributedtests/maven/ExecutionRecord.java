package io.github.distributedtests.maven;

import io.github.distributedtests.ledger.Ledger;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.nodefiles.NodeFiles;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.JacocoAgent;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.maven.project.MavenProject;

/** Keeps the ledger of one execution of Surefire or Failsafe in Maven's JVM, from its start to its end. */
final class ExecutionRecord {
    private final Ledger ledger;
    private final LedgerHeader header;
    private final NodeFiles files;
    private final Path reports;
    private final Path coverage;
    private final Optional<Path> execFile;
    private final Instant started;
    private final long startNanos = System.nanoTime();

    private ExecutionRecord(
            Ledger ledger,
            LedgerHeader header,
            NodeFiles files,
            Path reports,
            Path coverage,
            Optional<Path> execFile,
            Instant started) {
        this.ledger = ledger;
        this.header = header;
        this.files = files;
        this.reports = reports;
        this.coverage = coverage;
        this.execFile = execFile;
        this.started = started;
    }

    /** Starts a ledger in the place of those that this node left in earlier runs of the execution. */
    static ExecutionRecord start(ShareSettings settings, MavenProject project, ShareFolder folder, SurefireMojo mojo)
            throws IOException {
        Instant now = Instant.now();
        NodeFiles files = new NodeFiles(settings.nodeNumber(), settings.nodes());
        files.deleteOutdatedLedgers(folder.ledgers());
        files.deleteOutdatedCopies(folder.coverage());
        Path reports = mojo.reportsDirectory();
        files.deleteOutdatedReports(reports);
        LedgerHeader header = LedgerHeader.ofBuild(
                UUID.randomUUID().toString().substring(0, 8),
                now.toEpochMilli(),
                project.getGroupId() + ':' + project.getArtifactId(),
                folder.plugin(),
                folder.executionId(),
                settings.ownership(),
                NodeFiles.relative(Path.of(project.getBuild().getDirectory()), reports));
        return new ExecutionRecord(
                Ledger.create(folder.ledgers(), header),
                header,
                files,
                reports,
                folder.coverage(),
                JacocoAgent.execFile(mojo.argLine(), project.getProperties()::getProperty)
                        .map(file -> project.getBasedir().toPath().resolve(file)),
                now);
    }

    Ledger ledger() {
        return ledger;
    }

    LedgerHeader header() {
        return header;
    }

    /**
     * Closes the ledger, and gives what this execution reported names that no other node's have.
     *
     * @param how see {@link Ledger#finished}
     */
    void end(String how) throws IOException {
        ledger.finished(System.nanoTime() - startNanos, how);
        ledger.close();
        files.markReports(reports, started);
        // A copy, since goals that come later, on this node, may want the file where it is.
        if (execFile.isPresent()) {
            files.keepCopy(execFile.get(), coverage, started);
        }
    }
}
