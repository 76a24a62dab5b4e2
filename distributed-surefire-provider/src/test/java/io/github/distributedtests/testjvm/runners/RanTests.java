package io.github.distributedtests.testjvm.runners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import junit.framework.Test;
import org.junit.internal.runners.JUnit38ClassRunner;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.Request;
import org.junit.runner.Result;
import org.junit.runner.notification.RunListener;

/** Runs tests of JUnit 3 or 4 and tells what ran, in order, as {@code bar(com.acme.FooTest)}. */
public final class RanTests {
    private RanTests() {}

    /** @param test none of it may fail */
    public static List<String> of(Test test) {
        List<String> ran = new ArrayList<>();
        assertThat(run(Request.runner(new JUnit38ClassRunner(test)), ran).getFailures())
                .isEmpty();
        return ran;
    }

    public static List<String> of(Request request) {
        List<String> ran = new ArrayList<>();
        run(request, ran);
        return ran;
    }

    private static Result run(Request request, List<String> ran) {
        JUnitCore core = new JUnitCore();
        core.addListener(new RunListener() {
            @Override
            public void testStarted(Description test) {
                ran.add(test.getDisplayName());
            }
        });
        return core.run(request);
    }
}
