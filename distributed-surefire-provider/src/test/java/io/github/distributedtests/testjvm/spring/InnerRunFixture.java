package io.github.distributedtests.testjvm.spring;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestContextManager;

/** Tests what Spring does with a class. */
class InnerRunFixture {
    @Test
    void has_a_class_run() throws Exception {
        TestContextManager manager = new TestContextManager(SampleFixture.class);
        manager.beforeTestClass();
        manager.prepareTestInstance(new SampleFixture());
        manager.afterTestClass();
    }
}
