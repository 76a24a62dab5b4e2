package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.messages.Counted;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Every message about tests that did not run exactly once: what is wrong, why it matters and what to do. */
final class VerdictMessages {
    private static final int NODES_AT_MOST = 10;

    private final int executions;

    /** @param executions how many there are in all; where there is but one, none is named */
    VerdictMessages(int executions) {
        this.executions = executions;
    }

    Problem noLedgers(Collection<?> folders) {
        return new Problem(
                Cause.NO_LEDGERS,
                0,
                "No node has left a ledger in " + (folders.size() == 1 ? "this folder" : "these folders")
                        + " or below.",
                "Without them nobody knows which tests there were, let alone which ran.",
                "mvn verify -Dnodes=3 -DnodeNumber=1 and so on for each node; then bring the target folders of all here",
                folders.stream().map(Object::toString).toList());
    }

    Problem unreadable(List<String> ledgers) {
        return new Problem(
                Cause.UNREADABLE,
                0,
                Counted.of(ledgers.size(), "ledger") + " can't be read.",
                "They may hold what is missing, or what was run twice.",
                "copy them from their node once more; if they are no better there, run that node again",
                ledgers);
    }

    Problem problem(Finding finding) {
        String[] text = text(finding);
        return new Problem(finding.cause(), finding.node(), text[0] + '.', text[1], text[2], names(finding));
    }

    /** What is wrong, why it matters, what to do. */
    private String[] text(Finding of) {
        String node = "Node %d of %d".formatted(of.node(), of.nodes());
        String again = "mvn verify -Dnodes=%d -DnodeNumber=%d".formatted(of.nodes(), of.node());
        String where = where(of);
        String tests = Counted.of(of.count(), "test");
        return switch (of.cause()) {
            case NO_LEDGERS, UNREADABLE -> throw new IllegalArgumentException(of.cause() + " is no finding");
            case SETTINGS_DIFFER ->
                new String[] {
                    "The nodes did not go by the same settings" + where,
                    "Each computes from them whose a test is, so tests are lost and others run twice.",
                    "run the same command on all nodes, apart from nodeNumber, after deleting the ledgers of earlier runs"
                };
            case BUILDS_DIFFER ->
                new String[] {
                    "The nodes do not belong to the same build",
                    "What another build left says nothing about the tests of this one.",
                    "delete what earlier builds left, and run all nodes on one commit; -Ddistributed.run=NAME names a build where"
                            + " the CI server doesn't"
                };
            case SELECTION_DIFFERS ->
                new String[] {
                    "The nodes did not select the same tests" + where,
                    "A test that its own node does not select is run by nobody.",
                    "use the same groups, includes, excludes, profiles and -Dtest on all nodes"
                };
            case JVM_LEDGER_MISSING ->
                new String[] {
                    node + " wrote " + Counted.of(of.count(), "ledger") + where
                            + (of.count() == 1 ? " that is" : " that are") + " not here",
                    "Only those tell which tests ran in these test JVMs.",
                    "copy the whole folder target/distributed of each module, or run that node again: " + again
                };
            case PLAN_DIFFERS ->
                new String[] {
                    "The nodes did not go by the same timings" + where,
                    "Each computes from them whose a test is, so tests are lost and others run twice.",
                    "run the same command with the same timings file on all nodes"
                };
            case DISCOVERY_DIFFERS ->
                new String[] {
                    "The nodes did not find the same tests" + where,
                    "A test whose own node does not find it is run by nobody.",
                    "run the same command on all nodes, from the same commit, with the same profiles, JDK and selection of tests"
                };
            case NODE_MISSING ->
                new String[] {
                    node + " never reported"
                            + (of.count() == 0
                                    ? ""
                                    : "; " + tests + " of those that are known " + are(of) + " its own"),
                    "No other node runs what is its own.",
                    again + " on the same commit; if it did run, bring its target folders here"
                };
            case EXECUTION_MISSING ->
                new String[] {
                    node + " left nothing" + where
                            + (of.count() == 0 ? "" : ", where " + tests + " " + are(of) + " its own"),
                    "Its build stopped before, perhaps at a failed test, or was started for other modules or phases.",
                    again + " -Dmaven.test.failure.ignore, so that a failed test doesn't end the build"
                };
            case BUILD_LEDGER_MISSING ->
                new String[] {
                    node + " left ledgers of test JVMs" + where + ", but not that of Maven",
                    "Only that one says which tests there should have been.",
                    "copy the whole folder target/distributed of each module, or run that node again: " + again
                };
            case BUILD_UNFINISHED ->
                new String[] {
                    node + " did not get to the end" + where,
                    "Maven was killed, or what it left was copied too early. Nobody knows what it still had to run.",
                    again
                };
            case JVM_DIED ->
                new String[] {
                    node + " lost a test JVM" + where,
                    "What that JVM still had to run was not run, also where the build went on.",
                    again + "; why it died, Surefire says in its log and in *.dumpstream beside its reports"
                };
            case NOT_RECORDED ->
                new String[] {
                    of.count() == 0
                            ? node + " failed" + where + " without a record of its tests"
                            : node + " has neither a record nor a report of " + Counted.of(of.count(), "class") + where,
                    "Where tests are distributed by whole classes the test JVM keeps no record, so that it may have lost some.",
                    "look into its log and its reports; once its tests pass: " + again
                };
            case NEVER_ENDED ->
                new String[] {node + " started " + tests + " that never ended", "Their outcome is unknown.", again};
            case NEVER_STARTED ->
                new String[] {node + " did not run " + tests + " of its own", "No other node runs them.", again};
            case GIVEN_UP ->
                new String[] {
                    node + " gave up " + tests + where,
                    "Surefire started no more tests, since as many had failed as skipAfterFailureCount allows.",
                    again + " once the failed tests pass, or without skipAfterFailureCount"
                };
            case NOTHING_RAN ->
                new String[] {
                    "No node ran a test" + where + ", but failIfNoTests or failIfNoSpecifiedTests demands one",
                    "The build as a whole would have failed; a node that has nothing to run can't know that no other has.",
                    "check -Dtest, groups, includes and excludes, or type -Dsurefire.failIfNoSpecifiedTests=false"
                            + " -DfailIfNoTests=false"
                };
            case REPORT_MISSING ->
                new String[] {
                    node + " wrote " + Counted.of(of.count(), "report") + where
                            + (of.count() == 1 ? " that is" : " that are") + " not here as Surefire wrote "
                            + (of.count() == 1 ? "it" : "them"),
                    "The tests ran, but the merged reports don't show what became of them.",
                    "bring the folders of reports here as well as target/distributed; what changes reports must come after this"
                };
            case RAN_TWICE ->
                new String[] {
                    tests + " ran on more than one node",
                    "Each should run on one. Either the nodes don't agree whose they are, or something runs tests past Surefire's"
                            + " selection.",
                    "run the same command on all nodes, from the same commit; if it stays so, name their classes in wholeClasses and"
                            + " report it"
                };
        };
    }

    private static String are(Finding finding) {
        return finding.count() == 1 ? "is" : "are";
    }

    private String where(Finding finding) {
        return executions < 2 || finding.places().isEmpty() || finding.places().size() == executions
                ? ""
                : " in " + places(finding.places());
    }

    private static String places(SortedSet<ExecutionKey> places) {
        return places.size() == 1
                ? places.first().toString()
                : "%s and %s".formatted(places.first(), Counted.of(places.size() - 1, "more execution"));
    }

    private List<String> names(Finding finding) {
        return finding.names().entrySet().stream()
                .map(name -> executions < 2
                                || name.getValue().isEmpty()
                                || name.getValue().size() == executions
                        ? name.getKey()
                        : name.getKey() + " in " + places(name.getValue()))
                .toList();
    }

    /** {@code node 2}, {@code nodes 1 and 3}. */
    static String nodes(List<Integer> nodes) {
        List<Integer> sorted = nodes.stream().sorted().distinct().toList();
        if (sorted.size() == 1) {
            return "node " + sorted.get(0);
        }
        int named = sorted.size() > NODES_AT_MOST ? NODES_AT_MOST : sorted.size() - 1;
        return "nodes %s and %s"
                .formatted(
                        sorted.stream().limit(named).map(String::valueOf).collect(Collectors.joining(", ")),
                        named == sorted.size() - 1 ? sorted.get(named) : sorted.size() - named + " more");
    }
}
