package io.github.distributedtests.verdict;

import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.Ledgers.Lost;
import io.github.distributedtests.ledgers.Ledgers.Place;
import io.github.distributedtests.ledgers.NodeRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds out whether every test ran exactly once. A pure function of the ledgers, and of what is missing beside them: neither
 * their places nor the order in which they were found matter.
 *
 * <p>What the class files show is what may run; what a framework left out by tags, groups or conditions is no fault of
 * the distribution. So a test that only the class files show counts as lost where something says that its node did not
 * do all that it had to, or where another node saw it in its test JVM.
 */
public final class Judge {
    private final Ledgers ledgers;
    private final Findings findings = new Findings();
    private final Set<Orphan> orphans;
    private final SortedMap<ExecutionKey, List<RunFacts>> executions = new TreeMap<>();
    private final LeftOut leftOut;

    private record Orphan(ExecutionKey execution, int node) {}

    private Judge(Ledgers ledgers) {
        this.ledgers = ledgers;
        this.leftOut = new LeftOut(ledgers.runs());
        this.orphans = ledgers.orphans().stream()
                .map(place -> new Orphan(place.execution(), place.node()))
                .collect(Collectors.toSet());
        for (NodeRun run : ledgers.runs()) {
            executions
                    .computeIfAbsent(run.execution(), missing -> new ArrayList<>())
                    .add(new RunFacts(run));
            run.expected().forEach(expected -> executions.computeIfAbsent(expected, missing -> new ArrayList<>()));
        }
    }

    public static Verdict judge(Ledgers ledgers) {
        return judge(ledgers, Map.of());
    }

    /** @param missingReports what each run wrote and is not here as it was */
    public static Verdict judge(Ledgers ledgers, Map<NodeRun, List<String>> missingReports) {
        Judge judge = new Judge(ledgers);
        missingReports.forEach((run, names) -> judge.findings.add(
                Cause.REPORT_MISSING, run.node(), run.header().nodes(), run.execution(), names));
        return judge.verdict();
    }

    private Verdict verdict() {
        builds();
        executions.forEach((execution, facts) -> {
            if (facts.isEmpty()) {
                return; // nobody ran it
            }
            List<NodeRun> runs = facts.stream().map(RunFacts::run).toList();
            Agreement agreement = new Agreement(execution, runs, leftOut, findings);
            boolean sameOwnership = agreement.onOwnership();
            agreement.onClassFiles(sameOwnership);
            new ExecutionJudge(execution, facts, sameOwnership, findings).judge();
        });
        for (Place orphan : ledgers.orphans()) {
            findings.add(Cause.BUILD_LEDGER_MISSING, orphan.node(), orphan.nodes(), orphan.execution(), List.of());
        }
        missing();
        VerdictMessages messages = new VerdictMessages(executions.size());
        List<Problem> problems = new ArrayList<>();
        if (ledgers.runs().isEmpty()
                && ledgers.orphans().isEmpty()
                && ledgers.lost().isEmpty()) {
            problems.add(messages.noLedgers(ledgers.roots()));
        }
        if (!ledgers.lost().isEmpty()) {
            problems.add(
                    messages.unreadable(ledgers.lost().stream().map(Lost::why).toList()));
        }
        findings.all().forEach(finding -> problems.add(messages.problem(finding)));
        return new Verdict(
                List.copyOf(problems), VerdictNotes.of(findings, ledgers, executions), Numbers.of(executions));
    }

    /** Whether all that is here belongs to one build. */
    private void builds() {
        List<String> lines = new ArrayList<>();
        lines.addAll(Agreement.differences(
                "build", ledgers.runs(), run -> nameOf(run.header().build())));
        lines.addAll(Agreement.differences(
                "commit", ledgers.runs(), run -> nameOf(run.header().commit())));
        if (!lines.isEmpty()) {
            findings.addOfBuild(
                    Cause.BUILDS_DIFFER, ledgers.runs().get(0).header().nodes(), lines);
        }
    }

    private static String nameOf(String identity) {
        return identity.isEmpty() ? "not known" : identity;
    }

    /** Nodes that left nothing, or nothing of one execution. Whose ledgers can't be read is told already. */
    private void missing() {
        SortedSet<Integer> numbersOfNodes = new TreeSet<>();
        Set<Integer> known = new HashSet<>();
        for (NodeRun run : ledgers.runs()) {
            numbersOfNodes.add(run.header().nodes());
            known.add(run.node());
        }
        ledgers.orphans().forEach(orphan -> known.add(orphan.node()));
        if (numbersOfNodes.size() != 1) {
            disagreement(numbersOfNodes.isEmpty() ? 0 : numbersOfNodes.last());
            return; // nobody knows how many there should be
        }
        int nodes = numbersOfNodes.first();
        Set<Integer> excused = new HashSet<>();
        ledgers.lost().stream()
                .filter(ledger -> ledger.name().ofBuild())
                .forEach(ledger -> excused.add(ledger.name().node()));
        Map<Integer, Set<ExecutionKey>> expected = new HashMap<>();
        ledgers.runs()
                .forEach(run -> expected.computeIfAbsent(run.node(), missing -> new HashSet<>())
                        .addAll(run.expected()));
        SortedSet<Integer> all = IntStream.rangeClosed(1, nodes).boxed().collect(Collectors.toCollection(TreeSet::new));
        executions.forEach((execution, facts) -> {
            if (facts.isEmpty()) { // nobody ran it
                List<Integer> expecting = expected.entrySet().stream()
                        .filter(ofNode -> ofNode.getValue().contains(execution))
                        .map(Map.Entry::getKey)
                        .toList();
                SortedSet<Integer> owing = leftOut.owing(execution, expecting);
                owing.removeAll(excused);
                owing.forEach(node -> findings.add(
                        known.contains(node) ? Cause.EXECUTION_MISSING : Cause.NODE_MISSING,
                        node,
                        nodes,
                        execution,
                        List.of()));
                return;
            }
            Set<Integer> here = new HashSet<>(excused);
            facts.forEach(fact -> here.add(fact.node()));
            SortedMap<Integer, Set<String>> own = ownOfMissing(facts, here);
            SortedSet<Integer> asked = new TreeSet<>(own.keySet());
            // Once for each that left nothing is enough, however many nodes and executions the ledgers claim.
            asked.addAll(isFirst(execution) ? all : known);
            asked.removeAll(here);
            asked.forEach(node -> {
                Set<String> tests = own.getOrDefault(node, Set.of());
                boolean leftToOthers = tests.isEmpty() && leftOut.isLeftOut(execution, node);
                if (!isOrphan(execution, node) && !leftToOthers) {
                    tellMissing(execution, facts, node, nodes, known.contains(node), tests);
                }
            });
        });
    }

    /** Of those that anybody ran. */
    private boolean isFirst(ExecutionKey execution) {
        return ledgers.runs().get(0).execution().equals(execution);
    }

    /** Nodes that don't agree how many they are may have no execution in common that shows it. */
    private void disagreement(int nodes) {
        boolean told = findings.all().stream().anyMatch(finding -> finding.cause() == Cause.SETTINGS_DIFFER);
        if (!told && nodes > 0) {
            List<String> lines = Agreement.differences(
                    "nodes", ledgers.runs(), run -> run.header().fields().get("nodes"));
            findings.addOfBuild(Cause.SETTINGS_DIFFER, nodes, lines);
        }
    }

    private boolean isOrphan(ExecutionKey execution, int node) {
        return orphans.contains(new Orphan(execution, node));
    }

    private void tellMissing(
            ExecutionKey execution, List<RunFacts> facts, int node, int nodes, boolean known, Set<String> tests) {
        boolean nothingToRun = tests.isEmpty()
                && facts.stream().noneMatch(fact -> fact.run().classFiles().mayHideTestsOf(node));
        if (!known) {
            if (!tests.isEmpty() || isFirst(execution)) {
                findings.add(Cause.NODE_MISSING, node, nodes, execution, tests);
            }
        } else if (nothingToRun || facts.stream().allMatch(fact -> fact.run().isSkipped())) {
            findings.addUnreached(node, execution);
        } else {
            findings.add(Cause.EXECUTION_MISSING, node, nodes, execution, tests);
        }
    }

    /** The tests of each missing node, as the others know them; without nodes of which none is known. */
    private static SortedMap<Integer, Set<String>> ownOfMissing(List<RunFacts> facts, Set<Integer> here) {
        SortedMap<Integer, Set<String>> own = new TreeMap<>();
        facts.forEach(fact -> fact.run()
                .seen()
                .filter(test -> !here.contains(test.owner()))
                .forEach(test -> own.computeIfAbsent(test.owner(), missing -> new HashSet<>())
                        .add(test.test())));
        return own;
    }
}
