package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.testjvm.ContextWaits.RunningTest;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;

/**
 * The tests that have started and not ended, of which there is about one for each thread. TestNG's names hold the
 * arguments as they are at that moment, so that a test which changes its argument ends under another name: the thread
 * tells which one it was.
 */
final class RunningTests {
    private final Deque<StartedTest> running = new ConcurrentLinkedDeque<>();

    void started(TestName test, long atNanos, RunningTest waiting) {
        running.addFirst(new StartedTest(test, atNanos, Thread.currentThread(), waiting));
    }

    /** What started as the test that ends in this thread now; nothing if it never did. */
    Optional<StartedTest> ended(TestName test) {
        Thread thread = Thread.currentThread();
        Optional<StartedTest> here = take(one -> one.thread == thread && one.isOf(test));
        return here.isPresent() ? here : take(one -> one.test.equals(test));
    }

    private synchronized Optional<StartedTest> take(Predicate<StartedTest> wanted) {
        for (Iterator<StartedTest> all = running.iterator(); all.hasNext(); ) {
            StartedTest one = all.next();
            if (wanted.test(one)) {
                all.remove();
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** One of them. */
    static final class StartedTest {
        private final TestName test;
        private final long startNanos;
        private final Thread thread;
        private final RunningTest waiting;

        private StartedTest(TestName test, long startNanos, Thread thread, RunningTest waiting) {
            this.test = test;
            this.startNanos = startNanos;
            this.thread = thread;
            this.waiting = waiting;
        }

        private boolean isOf(TestName other) {
            return test.className().equals(other.className()) && test.method().equals(other.method());
        }

        /** With the invocation as it was called at the start. */
        TestName test() {
            return test;
        }

        long startNanos() {
            return startNanos;
        }

        /** What it waits for meanwhile. */
        RunningTest waiting() {
            return waiting;
        }
    }
}
