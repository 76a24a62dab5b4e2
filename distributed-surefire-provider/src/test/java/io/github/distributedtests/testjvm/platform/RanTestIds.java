package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** The unique ids of the tests that ran, invocations included; that none of them failed. */
class RanTestIds implements TestExecutionListener {
    final List<UniqueId> ids = new ArrayList<>();

    @Override
    public final void executionFinished(TestIdentifier test, TestExecutionResult result) {
        assertThat(result.getThrowable()).isEmpty();
        if (test.isTest()) {
            ids.add(test.getUniqueIdObject());
        }
    }
}
