package io.github.distributedtests.maven;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * How long the modules of a session take to build, without the executions that are distributed. Kept with the session as
 * {@link OpenExecutions} are. Safe for use by several threads.
 */
final class BuildTimes {
    private final MavenSession session;
    private final Map<String, Long> startedNanos = new HashMap<>();
    private final Map<String, Long> testNanos = new HashMap<>();
    private final Map<String, Long> builtNanos = new HashMap<>();
    private final Map<String, Set<String>> upstream = new HashMap<>();

    /** What was built since the last ledger was told. */
    private final Set<String> untold = new LinkedHashSet<>();

    private BuildTimes(MavenSession session) {
        this.session = session;
    }

    /** As a ledger has it, see {@link io.github.distributedtests.ledger.LedgerEvents#built}. */
    record Built(String module, String on, long nanos, long besidesNanos) {}

    static BuildTimes of(MavenSession session) {
        SessionData kept = session.getRepositorySession().getData();
        synchronized (kept) {
            BuildTimes times = (BuildTimes) kept.get(BuildTimes.class);
            if (times == null) {
                times = new BuildTimes(session);
                kept.set(BuildTimes.class, times);
            }
            return times;
        }
    }

    synchronized void started(MavenProject module) {
        startedNanos.put(TestModule.name(module), System.nanoTime());
    }

    /** That an execution of a module has taken so long which is distributed. */
    synchronized void tested(MavenProject module, long nanos) {
        testNanos.merge(TestModule.name(module), nanos, Long::sum);
    }

    synchronized void ended(MavenProject module) {
        measure(TestModule.name(module));
    }

    /**
     * What the ledger of an execution is to say: of each module that was built since the last one was told, and of its own
     * so far. Nothing where the command line selects modules: what is upstream of them is not known then.
     */
    synchronized List<Built> untold(MavenProject module) {
        measure(TestModule.name(module));
        if (untold.isEmpty() || !isWholeBuild()) {
            return List.of();
        }
        if (upstream.isEmpty()) {
            session.getProjects()
                    .forEach(each -> upstream.put(
                            TestModule.name(each),
                            session.getProjectDependencyGraph().getUpstreamProjects(each, true).stream()
                                    .map(TestModule::name)
                                    .collect(Collectors.toSet())));
        }
        List<Built> built = untold.stream().map(this::built).toList();
        untold.clear();
        return built;
    }

    private boolean isWholeBuild() {
        return session.getProjects().size() == session.getAllProjects().size() || ModuleBuilders.hasLeftOut(session);
    }

    private void measure(String module) {
        Long started = startedNanos.get(module);
        if (started != null) {
            long all = System.nanoTime() - started;
            builtNanos.put(module, Math.max(0, all - testNanos.getOrDefault(module, 0L)));
            untold.add(module);
        }
    }

    private Built built(String module) {
        Set<String> besides = new HashSet<>(upstream.getOrDefault(module, Set.of()));
        String on = besides.stream()
                .max(Comparator.<String>comparingInt(
                                each -> upstream.getOrDefault(each, Set.of()).size())
                        .thenComparing(Comparator.<String>naturalOrder().reversed()))
                .orElse("");
        besides.remove(on);
        besides.removeAll(upstream.getOrDefault(on, Set.of()));
        return new Built(
                module,
                on,
                builtNanos.get(module),
                besides.stream()
                        .mapToLong(each -> builtNanos.getOrDefault(each, 0L))
                        .sum());
    }
}
