package io.github.distributedtests.testjvm.runners;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Share;
import java.lang.reflect.Field;
import java.util.List;
import junit.extensions.TestDecorator;
import junit.framework.JUnit4TestAdapter;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;

/**
 * Takes the other nodes' tests out of a tree of JUnit 3 suites. JUnit offers no way to do so below the first level;
 * the suites are changed in place, because a suite may be of a class of the user's own.
 */
public final class JUnit3Tests {
    private JUnit3Tests() {}

    /**
     * Leaves only what is this node's in a suite and in all suites within it.
     *
     * @return whether anything is left
     * @throws IllegalStateException if this version of JUnit can't be dealt with
     */
    public static boolean keepOnly(Share share, Test test) {
        if (test instanceof TestSuite) {
            List<?> children = childrenOf((TestSuite) test);
            children.removeIf(child -> !keepOnly(share, (Test) child));
            return !children.isEmpty();
        }
        if (test instanceof TestDecorator) {
            return keepOnly(share, ((TestDecorator) test).getTest());
        }
        if (test instanceof TestCase) {
            return isMine(share, test.getClass(), ((TestCase) test).getName());
        }
        return JUnit4Adapters.include(test)
                ? JUnit4Adapters.keepOnly(share, test)
                : isMine(share, test.getClass(), null);
    }

    private static boolean isMine(Share share, Class<?> type, String method) {
        return share.decide(TestName.of(type.getName(), method)).isMine();
    }

    private static List<?> childrenOf(TestSuite suite) {
        try {
            Field children = TestSuite.class.getDeclaredField("fTests");
            children.setAccessible(true);
            return (List<?>) children.get(suite);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of JUnit hides the tests of a TestSuite", e);
        }
    }

    /** Apart from the rest, since JUnit 3.8 doesn't have these classes. */
    private static final class JUnit4Adapters {
        static boolean include(Test test) {
            return test.getClass().getName().equals("junit.framework.JUnit4TestAdapter");
        }

        static boolean keepOnly(Share share, Test test) {
            return new RunnerTree(share).keepOnly((JUnit4TestAdapter) test);
        }
    }
}
