package io.github.distributedtests.testjvm.spring;

import io.github.distributedtests.testjvm.ContextWaits;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;

/**
 * Tells when a test's application context was missing and when it was there, by looking only: who asks for a context
 * starts it, and then it may start earlier than without this project. Nothing that goes wrong here reaches a test.
 */
final class ContextObserver {
    /** When the context was last seen to be missing, as of {@link System#nanoTime()}. */
    private static final String MISSING = ContextObserver.class.getName() + ".missing";

    /** Set once the class has had a context. */
    private static final String SEEN = ContextObserver.class.getName() + ".seen";

    private ContextObserver() {}

    /** Other listeners come next. If the context is there that was missing, something else than they has asked for it. */
    static void before(TestContext test) {
        observe(test, (waits, now) -> {
            if (!test.hasApplicationContext()) {
                test.setAttribute(MISSING, now);
            } else if (test.hasAttribute(MISSING)) {
                // A parameter of a constructor, say; before it the user's set-up of the class may have run.
                long up =
                        1_000_000 * (System.currentTimeMillis() - context(test).getStartupDate());
                got(test, waits, Math.max(0, Math.min(up, now - missing(test))));
            }
        });
    }

    /** Other listeners are done. */
    static void after(TestContext test) {
        observe(test, (waits, now) -> {
            if (!test.hasApplicationContext()) {
                test.setAttribute(MISSING, now);
            } else if (test.hasAttribute(MISSING)) {
                got(test, waits, now - missing(test));
            } else if (!test.hasAttribute(SEEN)) {
                got(test, waits, 0);
            }
        });
    }

    /** The class has ended. */
    static void afterClass(TestContext test) {
        observe(test, (waits, now) -> {
            if (test.hasAttribute(MISSING) && !test.hasAttribute(SEEN)) {
                waits.lacks(test.getTestClass());
            }
        });
    }

    private static long missing(TestContext test) {
        return (Long) test.getAttribute(MISSING);
    }

    private static void got(TestContext test, ContextWaits waits, long waitedNanos) {
        test.removeAttribute(MISSING);
        test.setAttribute(SEEN, true);
        waits.got(test.getTestClass(), context(test), waitedNanos);
    }

    /** Asked for only where it is there. */
    private static ApplicationContext context(TestContext test) {
        return test.getApplicationContext();
    }

    /** @param look gets the present, as of {@link System#nanoTime()} */
    private static void observe(TestContext test, BiConsumer<ContextWaits, Long> look) {
        try {
            ContextWaits.current().ifPresent(waits -> look.accept(waits, System.nanoTime()));
        } catch (RuntimeException | LinkageError e) {
            // Before 5.2 Spring does not tell whether a context is there. Its start then counts for whoever comes
            // first.
        }
    }
}
