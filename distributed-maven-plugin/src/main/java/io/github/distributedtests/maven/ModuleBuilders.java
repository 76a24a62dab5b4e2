package io.github.distributedtests.maven;

import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.planning.NeededModules;
import io.github.distributedtests.planning.ReactorModule;
import io.github.distributedtests.planning.ReactorPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which nodes build which module of a session, where each node builds only what it needs. Worked out once, while the
 * session still has all modules, and the same on every node and for every goal.
 */
final class ModuleBuilders {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    /** No class: the extension may have been loaded twice, and by now the session may have lost modules. */
    private static final String KEY = "io.github.distributedtests.builders";

    private static final String LEFT_OUT = KEY + ".left-out";

    private ModuleBuilders() {}

    /**
     * The 1-based nodes by {@code groupId:artifactId}; nothing where every node builds every module.
     *
     * @throws io.github.distributedtests.messages.UserError if a setting can't be right
     */
    static SortedMap<String, SortedSet<Integer>> of(MavenSession session) {
        SessionData kept = session.getRepositorySession().getData();
        synchronized (kept) {
            @SuppressWarnings("unchecked")
            SortedMap<String, SortedSet<Integer>> known = (SortedMap<String, SortedSet<Integer>>) kept.get(KEY);
            if (known == null) {
                known = workedOut(session);
                kept.set(KEY, known);
            }
            return known;
        }
    }

    /** Whether modules were taken out of a session, be it by another copy of this class. */
    static boolean hasLeftOut(MavenSession session) {
        return session.getRepositorySession().getData().get(LEFT_OUT) != null;
    }

    private static SortedMap<String, SortedSet<Integer>> workedOut(MavenSession session) {
        List<MavenProject> withTests = withTests(session);
        List<BuildSettings> settings = withTests.stream()
                .map(module -> MavenSettings.of(session, module).forWholeBuild())
                .flatMap(Optional::stream)
                .toList();
        if (settings.stream().noneMatch(BuildSettings::onlyNeeded)) {
            return Collections.emptySortedMap();
        }
        BuildSettings first = settings.get(0);
        ReactorPlan plan = BuildPlan.of(session, first);
        Optional<String> why = whyAll(session, plan, settings, withTests.size());
        if (why.isPresent()) {
            LOG.info("Every module is built on every node, although build is needed: {}", why.get());
            return Collections.emptySortedMap();
        }
        return NeededModules.builders(
                reactor(session, withTests),
                plan,
                BuildPlan.knownModules(session, first),
                first.settings().weights());
    }

    /** The modules that may have tests: those that the session looks for tests in, or any that could have some. */
    private static List<MavenProject> withTests(MavenSession session) {
        List<ExpectedExecution> expected = ExpectedExecution.in(session);
        return session.getProjects().stream()
                .filter(module -> expected.isEmpty()
                        ? !ExpectedExecution.declared(module).isEmpty()
                        : expected.stream().anyMatch(execution -> execution.isIn(module)))
                .toList();
    }

    private static Optional<String> whyAll(
            MavenSession session, ReactorPlan plan, List<BuildSettings> settings, int modulesWithTests) {
        if (session.getProjects().size() < session.getAllProjects().size()) {
            return Optional.of("the command line selects modules");
        }
        if (session.getProjects().size() == 1) {
            return Optional.of("there is only one");
        }
        if (settings.size() < modulesWithTests
                || settings.stream().anyMatch(other -> !other.isSameAs(settings.get(0)))) {
            return Optional.of("the settings are not the same in all modules");
        }
        return plan.modules().isEmpty() ? Optional.of("there are no timings") : Optional.empty();
    }

    private static List<ReactorModule> reactor(MavenSession session, List<MavenProject> withTests) {
        ProjectDependencyGraph graph = session.getProjectDependencyGraph();
        List<ReactorModule> reactor = new ArrayList<>();
        for (MavenProject module : session.getProjects()) {
            List<MavenProject> upstream = graph.getUpstreamProjects(module, true);
            // Goals that the command line calls for the whole build are run where Maven was started.
            boolean goesAlong = module.isExecutionRoot()
                    && (session.getGoals().isEmpty() || Collections.disjoint(upstream, withTests));
            reactor.add(new ReactorModule(
                    TestModule.name(module),
                    upstream.stream().map(TestModule::name).collect(Collectors.toSet()),
                    withTests.contains(module),
                    goesAlong));
        }
        return reactor;
    }

    /**
     * Takes the modules out of a session that this node leaves to others. Maven orders what is left once more.
     *
     * @return what was taken out
     */
    static List<MavenProject> leaveOut(MavenSession session, int node) {
        SortedMap<String, SortedSet<Integer>> builders = of(session);
        Set<MavenProject> left = session.getProjects().stream()
                .filter(module -> builders.containsKey(TestModule.name(module))
                        && !builders.get(TestModule.name(module)).contains(node))
                .collect(Collectors.toSet());
        if (left.isEmpty()) {
            return List.of();
        }
        List<MavenProject> all = session.getProjects();
        List<MavenProject> needed =
                all.stream().filter(module -> !left.contains(module)).toList();
        session.setProjects(new ArrayList<>(needed));
        session.getRepositorySession().getData().set(LEFT_OUT, true);
        LOG.info(
                "Node {} builds {} of {}: {}",
                node,
                needed.size(),
                Counted.of(all.size(), "module"),
                needed.stream().map(MavenProject::getArtifactId).collect(Collectors.joining(", ")));
        return List.copyOf(left);
    }
}
