package io.github.distributedtests.testjvm.spring;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Looks whether a test's context is there once any other listener may have started it. Named to Spring by a file. */
public final class AfterContext extends AbstractTestExecutionListener {

    /** Called by Spring. */
    public AfterContext() {}

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        ContextObserver.after(test);
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        ContextObserver.after(test);
    }
}
