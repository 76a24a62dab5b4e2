package io.github.distributedtests.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;

/**
 * What each ledger of a build says of the whole build.
 *
 * @param identity which build this is, as fields of a ledger's header
 * @param expected the executions that are going to run tests, in all modules
 * @param userProperties what the command line sets
 */
record SessionFacts(
        Map<String, String> identity, List<ExpectedExecution> expected, Map<String, String> userProperties) {

    static SessionFacts of(MavenSession session) {
        return new SessionFacts(
                BuildIdentity.of(session), ExpectedExecution.in(session), MavenSettings.userProperties(session));
    }
}
