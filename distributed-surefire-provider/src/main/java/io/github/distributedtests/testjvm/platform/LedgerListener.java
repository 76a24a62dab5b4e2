package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.ledger.Ledger;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.testjvm.ContextWaits;
import io.github.distributedtests.testjvm.ContextWaits.RunningTest;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down what happens to the tests of the launch that Surefire made. Registered by service file.
 *
 * <p>What is going to run is taken from the test plan and not from {@link ShareFilter}, since that one may be asked
 * about tests that another filter, such as one for tags, takes out.
 */
public final class LedgerListener implements TestExecutionListener {
    /** From JUnit 6 on Surefire has it give up after failures; the rest is reported as skipped for this reason. */
    private static final String CANCELLED = "Execution cancelled";

    /** How Jupiter's segments for classes with invocations begin; the plan knows none of the methods below. */
    private static final List<String> CLASS_TEMPLATES = Arrays.asList("[class-template:", "[nested-class-template:");

    private final Optional<TestJvm> jvm;
    private final Map<TestIdentifier, Running> running = new ConcurrentHashMap<>();
    /** By what has not ended yet: how much of its time what is in it has already accounted for. */
    private final Map<TestIdentifier, LongAdder> nanosWithin = new ConcurrentHashMap<>();

    private volatile TestPlan plan;
    private volatile boolean failures;

    /** Called by the JUnit Platform when it makes a launcher. */
    public LedgerListener() {
        this(SurefireLaunch.testJvmIfAny());
    }

    LedgerListener(Optional<TestJvm> jvm) {
        this.jvm = jvm;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        if (!jvm.isPresent() || plan != null) {
            return; // not distributed, or a launch within the launch
        }
        plan = started;
        failures = false;
        contextWaits().begin();
        ledger().inOneGo(() -> plan(started.getRoots()));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        if (plan != null && finished == plan) {
            plan = null;
            contextWaits().end();
            ledger().finished(nanos(), failures ? "failed" : "ok");
        }
    }

    private void plan(Set<TestIdentifier> siblings) {
        for (TestIdentifier at : siblings) {
            if (at.isTest() || isOfMethod(at)) {
                ledger().planned(nameOf(at));
            } else {
                plan(plan.getChildren(at));
            }
        }
    }

    @Override
    public void executionStarted(TestIdentifier at) {
        if (plan == null) {
            return;
        }
        Running started = start(at);
        running.put(at, started);
        if (at.isTest()) {
            ledger().started(started.name, started.invocation, started.atNanos);
        }
    }

    private Running start(TestIdentifier at) {
        long now = nanos();
        if (!at.isTest()) {
            return new Running(now, "", "", null);
        }
        String name = nameOf(at);
        return new Running(now, name, invocationOf(at), contextWaits().testStarts(name));
    }

    @Override
    public void executionSkipped(TestIdentifier at, String reason) {
        if (plan != null) {
            endWithout(at, CANCELLED.equals(reason) ? Outcome.GIVEN_UP : Outcome.SKIPPED);
            accountFor(at, 0);
        }
    }

    @Override
    public void executionFinished(TestIdentifier at, TestExecutionResult result) {
        if (plan == null) {
            return;
        }
        long now = nanos();
        Running started = running.remove(at);
        long duration = started == null ? 0 : now - started.atNanos;
        boolean isSetUp = nanosWithin.containsKey(at);
        long within = nanosWithin(at);
        long own = Math.max(0, duration - within);
        boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
        failures |= failed; // also of a class whose tests passed, and whose tear-down did not
        if (at.isTest()) {
            Running test = started == null ? start(at) : started;
            long waited = contextWaits().testEnds(test.waiting);
            ledger().ended(test.name, test.invocation, now, outcome(result), Math.max(0, own - waited));
            accountFor(at, duration);
        } else if (isOfMethod(at)) {
            String name = nameOf(at);
            boolean isMethod = !isInMethod(at);
            boolean ended = failed || isMethod && !ledger().hasEnded(name);
            if (ended) {
                // A template or a factory that had no invocation, or that failed itself, perhaps after some passed.
                ledger().ended(name, isMethod ? "" : invocationOf(at), now, outcome(result), own);
            }
            accountFor(at, ended ? duration : within);
        } else {
            containerEnded(at, result, isSetUp, now, own);
            accountFor(at, source(at) instanceof ClassSource ? duration : within);
        }
    }

    /** @param isSetUp whether something in it has ended */
    private void containerEnded(
            TestIdentifier at, TestExecutionResult result, boolean isSetUp, long now, long ownNanos) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
            boolean ended = endWithout(at, failed ? Outcome.BLOCKED : Outcome.SKIPPED);
            if (failed && !ended) {
                // It can't be torn down, or has invocations, which the plan doesn't know yet; no test says so.
                ledger().ended(nameOfContainer(at), "", now, Outcome.FAILED, 0);
            }
        } else if (!isSetUp && isClassTemplate(at)) {
            ledger().ended(nameOfContainer(at), "", now, Outcome.SKIPPED, 0); // without an invocation
        }
        if (source(at) instanceof ClassSource) {
            String className = ClassNames.outermost(nameOfContainer(at));
            ledger().classEnded(className, now, contextWaits().withoutWaits(className, ownNanos));
        }
    }

    private static boolean isClassTemplate(TestIdentifier at) {
        String id = at.getUniqueId();
        return CLASS_TEMPLATES.stream().anyMatch(start -> id.startsWith(start, id.lastIndexOf('[')));
    }

    private static String nameOfContainer(TestIdentifier at) {
        return source(at) instanceof ClassSource ? ((ClassSource) source(at)).getClassName() : at.getDisplayName();
    }

    /** What is in it has ended, and accounted for so much of the time that it took. */
    private long nanosWithin(TestIdentifier at) {
        LongAdder within = nanosWithin.remove(at);
        return within == null ? 0 : within.sum();
    }

    /** Nanoseconds that the ledger has, so that they are not the own time of what is around. */
    private void accountFor(TestIdentifier at, long nanos) {
        plan.getParent(at)
                .ifPresent(parent -> nanosWithin
                        .computeIfAbsent(parent, missing -> new LongAdder())
                        .add(nanos));
    }

    private static Outcome outcome(TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL:
                return Outcome.PASSED;
            case ABORTED:
                return Outcome.ABORTED;
            default:
                return Outcome.FAILED;
        }
    }

    /** For everything in a container that will not be started any more. Returns whether there was anything. */
    private boolean endWithout(TestIdentifier at, Outcome outcome) {
        boolean ended = false;
        if (at.isTest() || isOfMethod(at)) {
            String name = nameOf(at);
            ended = !ledger().hasEnded(name);
            if (ended) {
                ledger().ended(name, at.isTest() ? invocationOf(at) : "", nanos(), outcome, 0);
            }
        } else {
            for (TestIdentifier child : plan.getChildren(at)) {
                ended |= endWithout(child, outcome);
            }
        }
        return ended;
    }

    /** Whether it is a method, or below one: then it has the method's name, whatever its own source is. */
    private boolean isOfMethod(TestIdentifier at) {
        return source(at) instanceof MethodSource || isInMethod(at);
    }

    private boolean isInMethod(TestIdentifier at) {
        return PlatformName.isInMethod(at, new Identifiers(plan));
    }

    private String nameOf(TestIdentifier at) {
        return PlatformName.inLedger(at, new Identifiers(plan), jvm.get().unrecordedShare(), folders())
                .toString();
    }

    private String invocationOf(TestIdentifier test) {
        String legacyName = folders().relative(test.getLegacyReportingName());
        String invocation = PlatformName.invocation(legacyName, idAround(test, plan));
        // Of what is below a method the name is told apart by nothing else.
        return invocation.isEmpty() && isInMethod(test) ? '[' + legacyName + ']' : invocation;
    }

    private KnownFolders folders() {
        return jvm.get().folders();
    }

    /** The unique id of its container: ids become text slowly, and there are fewer containers than tests. */
    private static String idAround(TestIdentifier at, TestPlan plan) {
        return plan.getParent(at).orElse(at).getUniqueId();
    }

    private static TestSource source(TestIdentifier at) {
        return at.getSource().orElse(null);
    }

    private Ledger ledger() {
        return jvm.get().ledger();
    }

    private ContextWaits contextWaits() {
        return jvm.get().contextWaits();
    }

    private long nanos() {
        return jvm.get().nanos();
    }

    /** What has started and not ended; all but the time is that of a test. */
    private static final class Running {
        private final long atNanos;
        private final String name;
        private final String invocation;
        private final RunningTest waiting;

        Running(long atNanos, String name, String invocation, RunningTest waiting) {
            this.atNanos = atNanos;
            this.name = name;
            this.invocation = invocation;
            this.waiting = waiting;
        }
    }

    private static final class Identifiers implements PlatformName.Tree<TestIdentifier> {
        private static final String ENGINE = "[engine:";
        private static final String VINTAGE = ENGINE + "junit-vintage]";

        private final TestPlan plan;

        Identifiers(TestPlan plan) {
            this.plan = plan;
        }

        @Override
        public Optional<TestIdentifier> parent(TestIdentifier at) {
            return plan.getParent(at);
        }

        @Override
        public Optional<TestSource> source(TestIdentifier at) {
            return at.getSource();
        }

        @Override
        public String legacyName(TestIdentifier at) {
            return at.getLegacyReportingName();
        }

        @Override
        public String id(TestIdentifier at) {
            return at.getUniqueId();
        }

        /** The id isn't parsed, as that takes long, too; nothing in a segment looks like the start of one. */
        @Override
        public boolean isVintage(TestIdentifier at) {
            String id = idAround(at, plan);
            return id.startsWith(VINTAGE, id.lastIndexOf(ENGINE));
        }
    }
}
