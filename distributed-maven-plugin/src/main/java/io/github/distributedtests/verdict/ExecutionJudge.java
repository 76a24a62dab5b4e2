package io.github.distributedtests.verdict;

import io.github.distributedtests.frameworks.Frameworks;
import io.github.distributedtests.frameworks.JUnit4;
import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.SeenTest;
import io.github.distributedtests.names.TestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Judges one execution on all nodes that ran it. */
final class ExecutionJudge {
    private final ExecutionKey execution;
    private final List<RunFacts> runs;
    private final boolean sameOwnership;
    private final Findings findings;

    /** Names of tests that were run or reported by any node. */
    private final Set<String> handled = new HashSet<>();

    /** Names of tests that something is said about already. */
    private final Set<String> told = new HashSet<>();

    /** @param sameOwnership whether all nodes decided by the same settings and plan whose a test is */
    ExecutionJudge(ExecutionKey execution, List<RunFacts> runs, boolean sameOwnership, Findings findings) {
        this.execution = execution;
        this.runs = runs;
        this.sameOwnership = sameOwnership;
        this.findings = findings;
        runs.forEach(run -> handled.addAll(run.handled()));
    }

    void judge() {
        boolean opened = runs.stream().anyMatch(RunFacts::wasOpened);
        boolean plans = runs.stream().anyMatch(facts -> !facts.planned().isEmpty());
        Map<Integer, RunFacts> complete = new HashMap<>();
        for (RunFacts facts : runs) {
            if (facts.run().isSkipped() || facts.run().isPartlyUnreadable()) {
                continue;
            }
            tell(Cause.JVM_LEDGER_MISSING, facts, facts.run().missingLedgers());
            Set<String> expected = new HashSet<>(facts.planned());
            if (isComplete(facts, opened)) {
                complete.put(facts.node(), facts);
                if (plans) { // as only the JUnit Platform does
                    expected.addAll(facts.notPlanned());
                }
            } else if (sameOwnership) {
                expected.addAll(facts.own());
            }
            tell(Cause.NEVER_STARTED, facts, without(expected, facts));
            tell(Cause.NEVER_STARTED, facts, without(facts.notHandedOver(), facts));
            tell(Cause.GIVEN_UP, facts, facts.givenUp());
            tell(Cause.NEVER_ENDED, facts, facts.unended());
        }
        ranTwice();
        nothingRan(complete.size());
        if (sameOwnership) {
            overlooked(complete);
            unselected(complete, opened);
        }
    }

    /** Whether nothing speaks against the node having done what it had to. Tells what does. */
    private boolean isComplete(RunFacts facts, boolean opened) {
        NodeRun run = facts.run();
        if (run.finished().isEmpty()) {
            add(Cause.BUILD_UNFINISHED, facts, List.of());
            return false;
        }
        if (!facts.wasOpened() && !opened && run.header().granularity().equals("CLASS") && !run.isBroken()) {
            if (facts.hasWork() && run.finished().get().equals("failed")) {
                add(Cause.NOT_RECORDED, facts, List.of());
            } else if (run.header().ignoresFailures() && !facts.unreported().isEmpty()) {
                add(Cause.NOT_RECORDED, facts, facts.unreported()); // a dead test JVM is ignored, too
            } else if (facts.hasWork()) {
                findings.addUnrecorded(execution);
            }
            return true; // by whole classes there may be nothing in the test JVM that keeps a ledger
        }
        String death = facts.death().orElse(facts.hasWork() && !facts.wasOpened() ? "no test JVM left a ledger" : "");
        if (!death.isEmpty()) {
            add(Cause.JVM_DIED, facts, List.of(death));
            return false;
        }
        return true;
    }

    /** Of tests that should have been run by a node those that neither it nor another one has anything to say about. */
    private List<String> without(Collection<String> expected, RunFacts facts) {
        return expected.stream()
                .filter(test -> !handled.contains(test) && !facts.accountsFor(test))
                .toList();
    }

    /** Each node takes it for a success to run nothing, since another one may have all the tests. */
    private void nothingRan(int complete) {
        int nodes = runs.get(0).run().header().nodes();
        boolean demanded = runs.stream().anyMatch(facts -> facts.run().header().demandsTests());
        boolean known = runs.stream().anyMatch(RunFacts::wasOpened)
                || runs.stream().noneMatch(RunFacts::hasWork)
                || runs.stream().allMatch(facts -> facts.run().reports().isEmpty());
        if (demanded && known && handled.isEmpty() && complete == nodes) {
            findings.add(Cause.NOTHING_RAN, 0, nodes, execution, List.of());
        }
    }

    private void ranTwice() {
        if (runs.stream()
                        .mapToInt(facts -> facts.run().header().nodes())
                        .distinct()
                        .count()
                > 1) {
            return; // runs of different distributions have nothing to do with one another
        }
        Map<String, List<Integer>> nodes = new HashMap<>();
        for (RunFacts facts : runs) {
            facts.ran()
                    .forEach(test -> nodes.computeIfAbsent(test, missing -> new ArrayList<>(1))
                            .add(facts.node()));
        }
        List<String> names = new ArrayList<>();
        nodes.forEach((test, on) -> {
            if (on.size() > 1 && !Frameworks.isPseudoTest(TestName.parse(test))) {
                names.add(test + " (" + VerdictMessages.nodes(on) + ")");
            }
        });
        if (!names.isEmpty()) {
            findings.add(Cause.RAN_TWICE, 0, runs.get(0).run().header().nodes(), execution, names);
        }
    }

    /** Tests that one node leaves to another, which never looked at them. */
    private void overlooked(Map<Integer, RunFacts> complete) {
        Map<String, String> names = new TreeMap<>();
        for (RunFacts facts : runs) {
            for (SeenTest test : facts.seen().values()) {
                RunFacts owner = complete.get(test.owner());
                if (test.owner() != facts.node()
                        && owner != null
                        && !facts.run().deselected().contains(test.test())
                        && isOverlooked(test, owner)) {
                    names.putIfAbsent(
                            test.test(),
                            "%s (node %d leaves it to node %d, which did not run it)"
                                    .formatted(test.test(), facts.node(), test.owner()));
                }
            }
        }
        told.addAll(names.keySet());
        if (!names.isEmpty()) {
            findings.add(Cause.DISCOVERY_DIFFERS, 0, runs.get(0).run().header().nodes(), execution, names.values());
        }
    }

    private boolean isOverlooked(SeenTest test, RunFacts owner) {
        SeenTest there = owner.seen().get(test.test());
        return (there == null || there.owner() != owner.node())
                && !owner.accountsFor(test.test())
                && !owner.planned().contains(test.test())
                && !handled.contains(test.test())
                && !told.contains(test.test())
                && !JUnit4.standsForParameters(TestName.parse(test.test()));
    }

    /** By whole classes nothing is known of single tests. */
    private void unselected(Map<Integer, RunFacts> complete, boolean opened) {
        if (opened) {
            complete.values()
                    .forEach(facts -> findings.addUnselected(
                            execution,
                            without(facts.run().classFiles().of(facts.node()), facts).stream()
                                    .filter(test -> !told.contains(test))
                                    .toList()));
        }
    }

    private void tell(Cause cause, RunFacts facts, Collection<String> names) {
        if (!names.isEmpty()) {
            told.addAll(names);
            add(cause, facts, names);
        }
    }

    private void add(Cause cause, RunFacts facts, Collection<String> names) {
        findings.add(cause, facts.node(), facts.run().header().nodes(), execution, names);
    }
}
