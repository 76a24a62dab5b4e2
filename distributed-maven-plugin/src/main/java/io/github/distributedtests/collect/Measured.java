package io.github.distributedtests.collect;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.BuiltModule;
import io.github.distributedtests.ledgers.ContextUse;
import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.JvmLedger;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.TestEnd;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.MeasuredRun;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TimingsUpdate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** What the ledgers of a run teach about how long tests take. */
final class Measured {
    private final MeasuredRun run = new MeasuredRun();

    private final FoundInRun found;

    /** What a test JVM ran: by class, in the order in which they ran, the tests. */
    private record JvmRun(JvmLedger ledger, Map<String, Set<String>> tests) {
        Set<String> classes() {
            return tests.keySet();
        }
    }

    Measured(Ledgers ledgers) {
        found = FoundInRun.of(ledgers.runs());
        Map<ExecutionKey, SharedContexts> contexts = SharedContexts.byExecution(ledgers);
        ledgers.runs().forEach(node -> add(node, contexts.get(node.execution())));
        found.modulesWithoutTests().forEach(run::addModuleWithoutTests);
        addBuilds(ledgers.runs());
    }

    /** Each ledger says what was built until then; of the module that it is about, a later one says more. */
    private void addBuilds(Collection<NodeRun> runs) {
        Map<Integer, Map<String, BuiltModule>> built = new TreeMap<>();
        runs.forEach(run -> run.built()
                .forEach((module, time) -> built.computeIfAbsent(run.node(), first -> new TreeMap<>())
                        .merge(module, time, BinaryOperator.maxBy(Comparator.comparingLong(BuiltModule::nanos)))));
        built.forEach((node, modules) -> modules.forEach(
                (module, time) -> run.addBuild(node, module, time.on(), time.nanos() + time.besidesNanos())));
    }

    /** The timings so far, with this run in them. */
    StoredTimings addedTo(StoredTimings stored) {
        return TimingsUpdate.merge(stored, run.timings(stored.timings()), found);
    }

    /** How much longer each node took for its tests than the others, by 1-based node. */
    SortedMap<Integer, Double> slowness(StoredTimings stored) {
        return run.slowness(stored.timings());
    }

    private void add(NodeRun node, SharedContexts contexts) {
        String module = node.execution().module();
        node.ends()
                .filter(Measured::took)
                .forEach(end -> run.addTest(node.node(), module, end.test(), end.durationNanos()));
        node.classTimes().forEach(type -> run.addClass(node.node(), module, type.className(), type.ownNanos()));
        List<JvmRun> ran = jvmRuns(node);
        ran.forEach(jvm -> addFirstOfClasses(node, jvm.tests()));
        node.seen().forEach(test -> {
            switch (test.kind()) {
                case WHOLE -> run.addUnit(module, classOf(test.test()), ClassKind.WHOLE, test.unit());
                case EXPENSIVE -> run.addUnit(module, classOf(test.test()), ClassKind.EXPENSIVE, test.unit());
                default -> run.addUnit(module, classOf(test.test()), ClassKind.PLAIN, classOf(test.test()));
            }
        });
        addWaiting(node, ran, contexts);
    }

    private static boolean took(TestEnd end) {
        return end.outcome() == Outcome.PASSED || end.outcome() == Outcome.FAILED;
    }

    /** What an execution waited for that is the same whichever of its tests ran; 0 if each class has its own test JVM. */
    static long sharedNanos(NodeRun node) {
        List<JvmRun> jvms = jvmRuns(node);
        return jvms.isEmpty() || isForEachClass(jvms) ? 0 : BusyTime.waited(node);
    }

    private static boolean isForEachClass(List<JvmRun> jvms) {
        return jvms.size() > 1 && jvms.stream().allMatch(jvm -> jvm.classes().size() == 1);
    }

    /** Of each test JVM that ran any tests. */
    private static List<JvmRun> jvmRuns(NodeRun node) {
        return node.jvms().stream()
                .map(jvm -> new JvmRun(jvm, testsOfClasses(jvm)))
                .filter(jvm -> !jvm.tests().isEmpty())
                .toList();
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
     * @param jvms those that ran any tests
     */
    private void addWaiting(NodeRun node, List<JvmRun> jvms, SharedContexts contexts) {
        if (jvms.isEmpty() || node.finished().isEmpty()) {
            return;
        }
        long waited = BusyTime.waited(node);
        if (isForEachClass(jvms)) {
            jvms.forEach(jvm -> addWaitingOfClass(node, jvm, waited / jvms.size()));
        } else {
            addSetUps(node, jvms, waited, contexts);
        }
    }

    private void addWaitingOfClass(NodeRun node, JvmRun jvm, long waitedForJvm) {
        long waited = jvm.ledger().contexts().stream()
                .mapToLong(ContextUse::waitedNanos)
                .sum();
        run.addClass(
                node.node(), node.execution().module(), jvm.classes().iterator().next(), waitedForJvm + waited);
    }

    /** Where there are several test JVMs, they start at the same time, and so do the contexts in them. */
    private void addSetUps(NodeRun node, List<JvmRun> jvms, long waited, SharedContexts contexts) {
        String module = node.execution().module();
        String jvmName = nameOfJvm(node);
        run.addSetUp(node.node(), module, jvmName, waited);
        Map<String, List<Long>> startsOfContexts = new TreeMap<>();
        for (JvmRun jvm : jvms) {
            SharedContexts.ContextStarts starts = contexts.startsIn(jvm.ledger());
            starts.first()
                    .forEach((name, nanos) -> startsOfContexts
                            .computeIfAbsent(name, added -> new ArrayList<>())
                            .add(nanos));
            starts.again().forEach((className, nanos) -> run.addClass(node.node(), module, className, nanos));
            jvm.classes().forEach(className -> {
                run.addClassIn(module, className, contexts.of(className).orElse(jvmName));
                if (contexts.isMissed(className)) {
                    run.addClassWhereItWas(module, className);
                }
            });
        }
        startsOfContexts.forEach((name, nanos) -> run.addSetUp(
                node.node(),
                module,
                name,
                jvmName,
                nanos.stream().mapToLong(start -> start).sum() / nanos.size()));
    }

    /** The same for all test JVMs of an execution. */
    static String nameOfJvm(NodeRun node) {
        return node.execution().plugin() + ':' + node.execution().execution();
    }

    private static String classOf(String test) {
        return TestName.parse(test).outermostClass();
    }
}
