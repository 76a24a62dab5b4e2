package io.github.distributedtests.collect;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.JvmLedger;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.TestEnd;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.MeasuredRun;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TimingsUpdate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What the ledgers of a run teach about how long tests take. */
final class Measured {
    private final MeasuredRun run = new MeasuredRun();

    private final FoundInRun found;

    Measured(Ledgers ledgers) {
        found = FoundInRun.of(ledgers.runs());
        ledgers.runs().forEach(this::add);
        found.modulesWithoutTests().forEach(run::addModuleWithoutTests);
    }

    /** The timings so far, with this run in them. */
    StoredTimings addedTo(StoredTimings stored) {
        return TimingsUpdate.merge(stored, run.timings(stored.timings()), found);
    }

    /** How much longer each node took for its tests than the others, by 1-based node. */
    SortedMap<Integer, Double> slowness(StoredTimings stored) {
        return run.slowness(stored.timings());
    }

    private void add(NodeRun node) {
        String module = node.execution().module();
        node.ends()
                .filter(Measured::took)
                .forEach(end -> run.addTest(node.node(), module, end.test(), end.durationNanos()));
        node.classTimes().forEach(type -> run.addClass(node.node(), module, type.className(), type.ownNanos()));
        List<Map<String, Set<String>>> ran = node.jvms().stream()
                .map(Measured::testsOfClasses)
                .filter(tests -> !tests.isEmpty())
                .toList();
        ran.forEach(tests -> addFirstOfClasses(node, tests));
        node.seen().forEach(test -> {
            switch (test.kind()) {
                case WHOLE -> run.addUnit(module, classOf(test.test()), ClassKind.WHOLE, test.unit());
                case EXPENSIVE -> run.addUnit(module, classOf(test.test()), ClassKind.EXPENSIVE, test.unit());
                default -> run.addUnit(module, classOf(test.test()), ClassKind.PLAIN, classOf(test.test()));
            }
        });
        addWaiting(node, ran.stream().map(Map::keySet).toList());
    }

    private static boolean took(TestEnd end) {
        return end.outcome() == Outcome.PASSED || end.outcome() == Outcome.FAILED;
    }

    /** By class, in the order in which they ran: the tests of a test JVM. */
    private static Map<String, Set<String>> testsOfClasses(JvmLedger jvm) {
        Map<String, Set<String>> tests = new LinkedHashMap<>();
        jvm.ends().stream()
                .filter(Measured::took)
                .forEach(end -> tests.computeIfAbsent(classOf(end.test()), name -> new LinkedHashSet<>())
                        .add(end.test()));
        return tests;
    }

    private void addFirstOfClasses(NodeRun node, Map<String, Set<String>> testsOfClasses) {
        testsOfClasses.values().stream()
                .filter(tests -> tests.size() > 1)
                .forEach(tests -> run.addFirstOfClass(
                        node.node(), node.execution().module(), tests.iterator().next()));
    }

    /**
     * What the node waited for besides tests and classes: for each test JVM where each runs one class, else for them all.
     *
     * @param classesOfJvms those of each test JVM that ran any
     */
    private void addWaiting(NodeRun node, List<Set<String>> classesOfJvms) {
        if (classesOfJvms.isEmpty() || node.finished().isEmpty()) {
            return;
        }
        String module = node.execution().module();
        String jvmName = node.execution().plugin() + ':' + node.execution().execution();
        long waited = Math.max(0, node.wallNanos() - BusyTime.of(node));
        if (classesOfJvms.size() > 1 && classesOfJvms.stream().allMatch(classes -> classes.size() == 1)) {
            classesOfJvms.forEach(classes ->
                    run.addClass(node.node(), module, classes.iterator().next(), waited / classesOfJvms.size()));
            return;
        }
        run.addSetUp(node.node(), module, jvmName, waited);
        classesOfJvms.forEach(classes -> classes.forEach(className -> run.addClassIn(module, className, jvmName)));
    }

    private static String classOf(String test) {
        return TestName.parse(test).outermostClass();
    }
}
