package io.github.distributedtests.verdict;

import io.github.distributedtests.frameworks.JUnit4;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.JvmLedger;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.ledgers.SeenTest;
import io.github.distributedtests.ledgers.TestEnd;
import io.github.distributedtests.names.TestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one node's run of one execution adds up to. */
final class RunFacts {
    private final NodeRun run;
    private final Set<String> planned = new HashSet<>();
    private final Set<String> started = new HashSet<>();
    private final Set<String> unended = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private final Set<String> endedWhole = new HashSet<>();
    private final Map<String, SeenTest> seen = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();
    private final Set<String> handed = new HashSet<>();
    private boolean failures;

    RunFacts(NodeRun run) {
        this.run = run;
        for (JvmLedger jvm : run.jvms()) {
            planned.addAll(jvm.planned());
            started.addAll(jvm.started());
            unended.addAll(jvm.unended());
            seen.putAll(jvm.seen());
            failures |= jvm.failed();
            if (jvm.onlyLooked()) {
                handed.addAll(jvm.handed());
            }
        }
        run.jvms().stream().filter(jvm -> !jvm.onlyLooked()).forEach(jvm -> handed.removeAll(jvm.handed()));
        run.ends().forEach(this::add);
    }

    private void add(TestEnd end) {
        failures |= end.outcome().isFailure();
        ended.add(end.test());
        if (end.outcome() == Outcome.PASSED) {
            passed.add(end.test());
        } else if (end.outcome() == Outcome.GIVEN_UP) {
            givenUp.add(end.test());
        }
        if (isWholeClass(end.test())) {
            endedWhole.add(end.test());
        } else if (JUnit4.standsForItsClass(TestName.parse(end.test()))) {
            endedWhole.add(TestName.parse(end.test()).className());
        }
    }

    /** Frameworks say so of a class that is ignored, or whose set-up failed. */
    boolean isWholeClass(String test) {
        return !TestName.parse(test).hasMethod()
                && !started.contains(test)
                && !planned.contains(test)
                && !seen.containsKey(test)
                && !run.classFiles().tests().containsKey(test);
    }

    NodeRun run() {
        return run;
    }

    int node() {
        return run.node();
    }

    Map<String, SeenTest> seen() {
        return seen;
    }

    Set<String> planned() {
        return planned;
    }

    Set<String> unended() {
        return unended;
    }

    /** The names of all that was run or reported by itself. */
    Set<String> handled() {
        Set<String> handled = new HashSet<>(started);
        handled.addAll(ended);
        return handled;
    }

    /** Whether something is known of what became of the test, be it that its class as a whole did not run. */
    boolean accountsFor(String test) {
        return started.contains(test)
                || ended.contains(test)
                || !endedWhole.isEmpty() && endedClassOf(test).isPresent();
    }

    /** The class around a test that ended as a whole, if there is one. */
    Optional<String> endedClassOf(String test) {
        return classAround(test, endedWhole);
    }

    /** The classes that ended as a whole although tests of theirs had started: they could not be torn down. */
    Set<String> endedAfterTests() {
        Set<String> begun = new HashSet<>();
        if (!endedWhole.isEmpty()) {
            started.forEach(test -> classAround(test, endedWhole).ifPresent(begun::add));
        }
        return begun;
    }

    private static Optional<String> classAround(String test, Set<String> classes) {
        String className = TestName.parse(test).className();
        for (int end = className.length(); end > 0; end = className.lastIndexOf('$', end - 1)) {
            if (classes.contains(className.substring(0, end))) {
                return Optional.of(className.substring(0, end));
            }
        }
        return Optional.empty();
    }

    /** The tests in classes that were to be handed to test JVMs, and that none got; a class itself if none is known in it. */
    Set<String> notHandedOver() {
        Set<String> tests = expanded(handed);
        if (run.header().ignoresFailures() && !run.header().filtersTests()) {
            tests.addAll(neverOpened());
        }
        return tests;
    }

    /**
     * Before Platform 1.8, Maven's JVM can't tell what the filters leave of what it sees. Tests in classes that no test JVM
     * opened may have been selected; where nothing else takes out tests, they were.
     */
    private List<String> neverOpened() {
        Set<String> opened = run.jvms().stream()
                .filter(jvm -> !jvm.onlyLooked())
                .flatMap(jvm -> jvm.seen().keySet().stream())
                .map(test -> TestName.parse(test).outermostClass())
                .collect(Collectors.toSet());
        return run.jvms().stream()
                .filter(jvm -> jvm.onlyLooked()
                        && jvm.planned().isEmpty()
                        && jvm.handed().isEmpty())
                .flatMap(jvm -> jvm.seen().values().stream())
                .filter(test -> test.owner() == node())
                .map(SeenTest::test)
                .filter(test -> !opened.contains(TestName.parse(test).outermostClass()))
                .toList();
    }

    /**
     * The tests of this node that a test JVM left to it, and that were not in its test plan all the same. Where nothing
     * else takes out tests, they got lost. Of ledgers with missing lines that can't be said.
     */
    List<String> notPlanned() {
        if (run.header().filtersTests() || !run.missingLedgers().isEmpty()) {
            return List.of();
        }
        return run.jvms().stream()
                .filter(jvm -> jvm.reported() && !jvm.onlyLooked() && !jvm.gaveUp())
                .flatMap(jvm -> jvm.seen().values().stream())
                .filter(test -> test.owner() == node())
                .map(SeenTest::test)
                .filter(test -> !planned.contains(test) && mustBePlanned(TestName.parse(test)))
                .toList();
    }

    /** No plan has what is filled while it runs, such as a specification of Kotest, nor what only some versions ask about. */
    private static boolean mustBePlanned(TestName name) {
        return name.hasMethod() && !JUnit4.standsForParameters(name);
    }

    /** The tests that Surefire didn't want to run any more after some had failed, be it that it doesn't name them. */
    Set<String> givenUp() {
        Set<String> tests =
                expanded(givenUp.stream().filter(this::isWholeClass).collect(Collectors.toCollection(HashSet::new)));
        givenUp.stream().filter(test -> !isWholeClass(test)).forEach(tests::add);
        if (run.jvms().stream().anyMatch(JvmLedger::gaveUp)) {
            tests.addAll(unaccounted());
        }
        return tests;
    }

    private Set<String> expanded(Set<String> classes) {
        Set<String> tests = new HashSet<>();
        Set<String> withTests = new HashSet<>();
        for (String test : classes.isEmpty() ? Set.<String>of() : own()) {
            classAround(test, classes).ifPresent(type -> {
                withTests.add(type);
                tests.add(test);
            });
        }
        classes.stream().filter(type -> !withTests.contains(type)).forEach(tests::add);
        return tests;
    }

    /** The tests that ran, so that no other node should have run them. */
    Set<String> ran() {
        Set<String> ran = new HashSet<>(started);
        ran.addAll(passed); // a container of invocations that had none
        return ran;
    }

    /** The tests that are known to be this node's own. */
    Set<String> own() {
        Set<String> own = new HashSet<>(run.classFiles().of(node()));
        seen.values().stream().filter(test -> test.owner() == node()).forEach(test -> own.add(test.test()));
        return own;
    }

    /** Its classes of which Surefire wrote no report; none where it reports everything as one. */
    Set<String> unreported() {
        Set<String> reports = run.reports().keySet();
        Set<String> classes = new HashSet<>();
        if (reports.stream().noneMatch(report -> report.startsWith("TEST-TestSuite"))) {
            own().forEach(test -> classes.add(TestName.parse(test).outermostClass()));
        }
        reports.forEach(report -> classes.removeIf(type -> isOf(type, report)));
        return classes;
    }

    /** The name may go on with that of a nested class, or with what the user or this project put behind it. */
    private static boolean isOf(String type, String report) {
        String start = "TEST-" + type;
        return Stream.of(".", "$", "-").anyMatch(next -> report.startsWith(start + next));
    }

    boolean wasOpened() {
        return !run.jvms().isEmpty();
    }

    /** Whether any test JVM got further than discovery. */
    boolean reported() {
        return run.jvms().stream().anyMatch(JvmLedger::reported);
    }

    /** Whether the node has something to run, or may have. */
    boolean hasWork() {
        return run.classFiles().mayHideTestsOf(node()) || !own().isEmpty();
    }

    /** Why tests may be missing although Maven's JVM got to an end, if there is a reason; see {@link Cause#JVM_DIED}. */
    Optional<String> death() {
        List<String> reasons = new ArrayList<>();
        long died = run.jvms().stream().filter(JvmLedger::died).count();
        boolean failed = run.finished().filter("failed"::equals).isPresent();
        if (died > 0) {
            reasons.add("%d of %d test JVMs did not get to the end"
                    .formatted(
                            died,
                            run.jvms().stream()
                                    .filter(jvm -> jvm.died() || jvm.reported())
                                    .count()));
        } else if (run.finished().filter("broken"::equals).isPresent()) {
            reasons.add("the plugin broke off");
        } else if (failed
                && !failures
                && !reported()
                && (hasWork() || run.classFiles().isEmpty())) {
            reasons.add("the plugin failed, and no test JVM got as far as its tests");
        } else if (failed
                && !failures
                && (run.classFiles().mayHideTestsOf(node()) || !unaccounted().isEmpty())) {
            reasons.add("the plugin failed although no test did");
        }
        return reasons.stream().findFirst();
    }

    private List<String> unaccounted() {
        return own().stream().filter(test -> !accountsFor(test)).toList();
    }
}
