package io.github.distributedtests.collect;

import io.github.distributedtests.junitxml.FailedCase;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.verdict.FailedTest;
import io.github.distributedtests.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The tests that failed: those that the ledgers name, and, where whole classes ran and no test JVM kept a ledger, those
 * that the reports name. Only reports have the messages.
 */
final class FailedTests {
    private final List<FailedTest> recorded;
    private final List<String> lines = new ArrayList<>();

    private FailedTests(List<FailedTest> recorded) {
        this.recorded = recorded;
    }

    /** @param reported reads the failures in the reports, as far as they are at hand; only asked where there may be any */
    static FailedTests of(Ledgers ledgers, Verdict verdict, Supplier<List<FailedCase>> reported) {
        FailedTests failed = new FailedTests(FailedTest.in(ledgers));
        boolean allRecorded = verdict.numbers().unrecorded().isEmpty();
        List<FailedCase> cases = failed.recorded.isEmpty() && allRecorded ? List.of() : reported.get();
        Map<String, String> messages = messages(cases);
        failed.recorded.forEach(test -> failed.lines.add(line(test, messages)));
        failed.lines.addAll(failedWithoutTests(ledgers));
        if (!allRecorded) {
            Set<String> modules = unrecordedModules(ledgers);
            Set<String> named = new HashSet<>();
            failed.recorded.forEach(test -> named.add(key(test.module(), test.name() + test.invocation())));
            cases.stream()
                    .filter(one -> modules.contains(one.module()) && !named.contains(key(one.module(), nameOf(one))))
                    .forEach(one -> failed.lines.add(line(nameOf(one), "", one.module(), one.message())));
        }
        return failed;
    }

    /** Surefire fails for more than failed tests, such as for too many that passed in a rerun only. */
    private static List<String> failedWithoutTests(Ledgers ledgers) {
        return ledgers.runs().stream()
                .filter(run -> run.finished().equals(Optional.of("failed"))
                        && !run.jvms().isEmpty())
                .filter(run -> run.outcomes().values().stream().noneMatch(Outcome::isFailure))
                .map(run -> "%s on node %d, although no test did: see its log".formatted(run.execution(), run.node()))
                .toList();
    }

    /** Those of executions that no test JVM keeps a ledger of. */
    private static Set<String> unrecordedModules(Ledgers ledgers) {
        Set<ExecutionKey> recorded = ledgers.runs().stream()
                .filter(run -> !run.jvms().isEmpty())
                .map(NodeRun::execution)
                .collect(Collectors.toSet());
        return ledgers.runs().stream()
                .filter(run -> !run.isSkipped() && run.header().granularity().equals("CLASS"))
                .map(NodeRun::execution)
                .filter(execution -> !recorded.contains(execution))
                .map(ExecutionKey::module)
                .collect(Collectors.toSet());
    }

    /** Those that the ledgers name. */
    List<FailedTest> recorded() {
        return recorded;
    }

    /** All of them for people, a line each. */
    List<String> lines() {
        return lines;
    }

    private static String line(FailedTest test, Map<String, String> messages) {
        TestName name = TestName.parse(test.name());
        String exact = messages.get(key(test.module(), test.name() + test.invocation()));
        String known = exact != null ? exact : messages.getOrDefault(key(test.module(), test.name()), "");
        if (known.isEmpty() && name.hasMethod()) { // the ledgers may have the whole class first with which the test ran
            String reported = name.method() + test.invocation();
            known = messages.getOrDefault(key(test.module(), reported), "");
        }
        String message = known.isEmpty() ? messages.getOrDefault(key(test.module(), name.className()), "") : known;
        return line(
                test.name() + test.invocation(),
                " on node " + test.node() + (test.blocked() ? ", blocked" : ""),
                test.module(),
                message);
    }

    private static String line(String name, String where, String module, String message) {
        return "%s%s (%s)%s".formatted(name, where, module, message.isEmpty() ? "" : ": " + message);
    }

    /** By each name that the ledgers may have for it. */
    private static Map<String, String> messages(List<FailedCase> cases) {
        Map<String, String> messages = new HashMap<>();
        for (FailedCase one : cases) {
            messages.putIfAbsent(key(one.module(), nameOf(one)), one.message());
            String test = TestName.of(one.className(), isOfClass(one) ? null : one.name())
                    .toString();
            messages.putIfAbsent(key(one.module(), test), one.message());
        }
        return messages;
    }

    private static boolean isOfClass(FailedCase one) {
        return one.name().isEmpty() || one.name().equals(one.className());
    }

    private static String nameOf(FailedCase one) {
        return isOfClass(one) ? one.className() : one.className() + '#' + one.name();
    }

    private static String key(String module, String name) {
        return module + ' ' + name;
    }
}
