package it.outcomes;

import org.testng.IRetryAnalyzer;
import org.testng.ITestResult;
import org.testng.annotations.Test;

public class FlakyTest {
    private static int runs;

    public static class Once implements IRetryAnalyzer {
        private boolean retried;

        @Override
        public boolean retry(ITestResult result) {
            boolean again = !retried;
            retried = true;
            return again;
        }
    }

    @Test(retryAnalyzer = Once.class)
    public void passesInTheEnd() {
        if (runs++ == 0) {
            throw new IllegalStateException("once");
        }
    }

    @Test(retryAnalyzer = Once.class)
    public void neverPasses() {
        throw new IllegalStateException("as it should");
    }
}
