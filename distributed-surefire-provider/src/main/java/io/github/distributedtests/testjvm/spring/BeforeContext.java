package io.github.distributedtests.testjvm.spring;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Looks whether a test's context is there before any other listener may start it. Named to Spring by a file. */
public final class BeforeContext extends AbstractTestExecutionListener {

    /** Called by Spring. */
    public BeforeContext() {}

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        ContextObserver.before(test);
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        ContextObserver.before(test);
    }

    /** By now all other listeners are done, since these come in the reverse order. */
    @Override
    public void afterTestClass(TestContext test) {
        ContextObserver.afterClass(test);
    }
}
