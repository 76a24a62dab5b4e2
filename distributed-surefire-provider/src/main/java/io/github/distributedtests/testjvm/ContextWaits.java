package io.github.distributedtests.testjvm;

import io.github.distributedtests.ledger.LedgerEvents;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.TestName;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * How long the classes of a test JVM wait for application contexts, which they share with one another: so much belongs
 * neither to a class nor to the test that happens to come first. Written down, and to be subtracted by those who write
 * down what classes and tests take.
 *
 * <p>Safe for use by several threads.
 */
public final class ContextWaits {
    /** Those of the tests that Surefire is running now; static, because frameworks make those who observe contexts. */
    private static volatile ContextWaits current;

    private final LedgerEvents ledger;
    private final LongSupplier nanos;

    /** About one for each thread. */
    private final Deque<RunningTest> running = new ConcurrentLinkedDeque<>();

    private final Map<String, LongAdder> outsideTests = new ConcurrentHashMap<>();
    private final LongAdder allOutsideTests = new LongAdder();
    private final List<WeakReference<Object>> contexts = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private ContextWaits before;

    /** @param nanos since the start that the ledger names */
    ContextWaits(LedgerEvents ledger, LongSupplier nanos) {
        this.ledger = ledger;
        this.nanos = nanos;
    }

    /** Those of the tests that Surefire is running in this JVM now, if it is and they are distributed. */
    public static Optional<ContextWaits> current() {
        return Optional.ofNullable(current);
    }

    /** Surefire starts to run tests. */
    public void begin() {
        before = current == this ? null : current;
        current = this;
    }

    /** Surefire is done with what it began last. */
    public void end() {
        current = before;
    }

    /** A test starts in this thread. */
    public RunningTest testStarts(String name) {
        RunningTest test = new RunningTest(name);
        running.addFirst(test);
        return test;
    }

    /** How many nanoseconds of its time a test that ends now has waited. */
    public long testEnds(RunningTest test) {
        running.remove(test);
        return test.waited.sum();
    }

    /**
     * What a class took without what it waited for outside of its tests.
     *
     * @param className the outermost class
     * @param ownNanos with it
     */
    public long withoutWaits(String className, long ownNanos) {
        LongAdder waited = outsideTests.get(className);
        if (waited == null) {
            return ownNanos;
        }
        long taken = Math.min(ownNanos, waited.sum());
        waited.add(-taken);
        return ownNanos - taken;
    }

    /** How many nanoseconds all classes have waited outside of tests so far. */
    public long outsideTests() {
        return allOutsideTests.sum();
    }

    /**
     * A class has its context, in this thread and at this moment.
     *
     * @param context told from others by its identity
     * @param waitedNanos for how long the class has just waited for it; 0 if it was there
     */
    public void got(Class<?> type, Object context, long waitedNanos) {
        String className = ClassNames.outermost(type.getName());
        if (isDoneByOtherTest(className)) {
            return;
        }
        if (waitedNanos > 0) {
            Optional<RunningTest> test = testInThread();
            test.ifPresent(found -> found.waited.add(waitedNanos));
            if (!test.isPresent()) {
                outsideTests
                        .computeIfAbsent(className, missing -> new LongAdder())
                        .add(waitedNanos);
                allOutsideTests.add(waitedNanos);
            }
        }
        write(className, numberOf(context), waitedNanos);
    }

    /** A class ends that asked for a context and never had one: it could not be started, or nobody needed it. */
    public void lacks(Class<?> type) {
        String className = ClassNames.outermost(type.getName());
        if (!isDoneByOtherTest(className)) {
            write(className, 0, 0);
        }
    }

    private synchronized void write(String className, int context, long waitedNanos) {
        if (known.add(className + ' ' + context) || waitedNanos > 0) {
            ledger.contextOf(className, context, nanos.getAsLong(), waitedNanos);
        }
    }

    /** From 1 on, in the order in which they were first seen. A closed one is not kept from being collected. */
    private synchronized int numberOf(Object context) {
        for (int i = 0; i < contexts.size(); i++) {
            if (contexts.get(i).get() == context) {
                return i + 1;
            }
        }
        contexts.add(new WeakReference<>(context));
        return contexts.size();
    }

    /** Whether a test is running the class itself, and not Surefire. */
    private boolean isDoneByOtherTest(String className) {
        return testInThread().filter(test -> !test.isIn(className)).isPresent();
    }

    private Optional<RunningTest> testInThread() {
        Thread thread = Thread.currentThread();
        return running.stream().filter(test -> test.thread == thread).findFirst();
    }

    /** A test that has started and not ended. */
    public static final class RunningTest {
        private final String name;
        private final Thread thread = Thread.currentThread();
        private final LongAdder waited = new LongAdder();

        private RunningTest(String name) {
            this.name = name;
        }

        private boolean isIn(String className) {
            return TestName.parse(name).outermostClass().equals(className);
        }
    }
}
