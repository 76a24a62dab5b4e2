package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The executions of Surefire and Failsafe that are under way in a build. Maven tells of the end of one in several ways:
 * a success to the listener of mojos; a failed test to that of projects only; so whoever hears of an end first ends it
 * here. Kept with the session, because Maven makes the listeners separately; by the class
 * itself, because the extension may have been loaded twice: for the core and for a POM. Safe for use by several threads.
 */
final class OpenExecutions {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    private record Open(MavenProject project, ExecutionRecord record) {}

    private final Map<Object, Open> byMojo = new IdentityHashMap<>();

    private final Map<MavenProject, UserError> later = new IdentityHashMap<>();

    private final Set<ShareFolder> ran = new HashSet<>();

    /** Where the JVM is stopped, Ctrl-C included, no listener hears of it. */
    private final Thread ifStopped = new Thread(this::abandonAll, "distributed-surefire");

    private final Object ending = new Object();

    private boolean watching;

    private final BuildTimes builds;

    private OpenExecutions(BuildTimes builds) {
        this.builds = builds;
    }

    static OpenExecutions of(MavenSession session) {
        SessionData kept = session.getRepositorySession().getData();
        synchronized (kept) {
            OpenExecutions open = (OpenExecutions) kept.get(OpenExecutions.class);
            if (open == null) {
                open = new OpenExecutions(BuildTimes.of(session));
                kept.set(OpenExecutions.class, open);
            }
            return open;
        }
    }

    /** For people, where an execution could not be ended. */
    static String notWritten(IOException e) {
        return "What this node ran can't be written down, so nobody could tell whether every test ran: "
                + e.getMessage();
    }

    synchronized void add(Object mojo, MavenProject project, ExecutionRecord record) {
        byMojo.put(mojo, new Open(project, record));
        if (!watching) {
            watching = true;
            Runtime.getRuntime().addShutdownHook(ifStopped);
        }
    }

    /**
     * Ends the execution of a mojo, unless it has ended.
     *
     * @param how see {@link io.github.distributedtests.ledger.LedgerEvents#finished}
     * @return what is wrong, see {@link ExecutionRecord#end}
     */
    Optional<UserError> end(Object mojo, String how) throws IOException {
        // One at a time: two modules that are built in parallel may report into one folder.
        synchronized (ending) {
            Open open = remove(mojo);
            return open == null
                    ? Optional.empty()
                    : open.record().end(how, othersReportTo(open.record().reports()), built(open));
        }
    }

    private List<BuildTimes.Built> built(Open open) {
        builds.tested(open.project(), open.record().sinceStartNanos());
        return builds.untold(open.project());
    }

    private synchronized Open remove(Object mojo) {
        Open open = byMojo.remove(mojo);
        if (open != null) {
            ran.add(open.record().folder());
        }
        return open;
    }

    private synchronized boolean othersReportTo(Path reports) {
        return byMojo.values().stream()
                .anyMatch(other -> other.record().reports().equals(reports));
    }

    /** Whether this build has been through an execution already. */
    synchronized boolean hasRun(ShareFolder folder) {
        return ran.contains(folder);
    }

    /** Ends what is still under way in a module, whose build has failed. */
    void endAll(MavenProject project, String how) throws IOException {
        for (Object mojo : mojosOf(project)) {
            end(mojo, how).ifPresent(wrong -> LOG.error(wrong.getMessage()));
        }
    }

    /** Keeps what is wrong until the module has come so far that its build may fail. */
    synchronized void failLater(MavenProject project, UserError wrong) {
        later.putIfAbsent(project, wrong);
    }

    /** What was kept of a module, once. */
    synchronized Optional<UserError> failNow(MavenProject project) {
        return Optional.ofNullable(later.remove(project));
    }

    private synchronized List<Object> mojosOf(MavenProject project) {
        return byMojo.entrySet().stream()
                .filter(entry -> entry.getValue().project().equals(project))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** At the end of the session: what no listener heard the end of did not go well. */
    void close() throws IOException {
        List<Object> mojos;
        synchronized (this) {
            mojos = new ArrayList<>(byMojo.keySet());
            if (watching) {
                watching = false;
                unwatch();
            }
        }
        for (Object mojo : mojos) {
            end(mojo, "broken").ifPresent(wrong -> LOG.error(wrong.getMessage()));
        }
    }

    private void unwatch() {
        try {
            Runtime.getRuntime().removeShutdownHook(ifStopped);
        } catch (IllegalStateException e) {
            // the JVM is being stopped
        }
    }

    /** Their ledgers stay without an end, which says that Maven was stopped; what there is gets its names. */
    synchronized void abandonAll() {
        for (Open open : byMojo.values()) {
            try {
                open.record().abandon();
            } catch (IOException | RuntimeException e) {
                LOG.warn("What this node ran can't be named: {}", e.getMessage());
            }
        }
    }
}
