package io.github.distributedtests.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What each ledger of a build says of the whole build.
 *
 * @param identity which build this is, as fields of a ledger's header
 * @param expected the executions that are going to run tests, in all modules of the whole build
 * @param builders the nodes that build each module, where not every node builds all
 * @param userProperties what the command line sets
 * @param root the folder of the whole build
 */
record SessionFacts(
        Map<String, String> identity,
        List<ExpectedExecution> expected,
        SortedMap<String, SortedSet<Integer>> builders,
        Map<String, String> userProperties,
        Path root) {

    private static final Set<String> SELECTING = Set.of(
            "surefire.includes",
            "surefire.includesFile",
            "failsafe.includes",
            "failsafe.includesFile",
            "test",
            "it.test");

    static SessionFacts of(MavenSession session) {
        return new SessionFacts(
                BuildIdentity.of(session),
                ExpectedExecution.in(session),
                ModuleBuilders.of(session),
                MavenSettings.userProperties(session),
                MavenSettings.root(session));
    }

    /**
     * Whether a class that no execution here selects is one that the module never runs: nothing on the command line
     * says which to run, and the session stops before no execution that the module has.
     */
    boolean runsAllOf(MavenProject project) {
        return selectsByDefault(userProperties) && expected.containsAll(ExpectedExecution.declared(project));
    }

    /** Whether nothing on the command line says which tests to run. */
    static boolean selectsByDefault(MavenSession session) {
        return selectsByDefault(MavenSettings.userProperties(session));
    }

    private static boolean selectsByDefault(Map<String, String> userProperties) {
        return userProperties.keySet().stream().noneMatch(SELECTING::contains);
    }
}
