package io.github.distributedtests.testjvm.runners;

import java.util.ArrayList;
import java.util.List;
import junit.framework.AssertionFailedError;
import junit.framework.Test;
import junit.framework.TestListener;
import junit.framework.TestResult;

/** Runs a JUnit 3 test and tells what ran within, in order, as {@code bar(com.acme.FooTest)}. */
public final class RanTests {
    private RanTests() {}

    public static List<String> of(Test test) {
        List<String> ran = new ArrayList<>();
        TestResult result = new TestResult();
        result.addListener(new TestListener() {
            @Override
            public void startTest(Test started) {
                ran.add(started.toString());
            }

            @Override
            public void endTest(Test ended) {}

            @Override
            public void addError(Test failed, Throwable error) {
                throw new AssertionError(failed + " has an error", error);
            }

            @Override
            public void addFailure(Test failed, AssertionFailedError failure) {
                throw new AssertionError(failed + " failed", failure);
            }
        });
        test.run(result);
        return ran;
    }
}
