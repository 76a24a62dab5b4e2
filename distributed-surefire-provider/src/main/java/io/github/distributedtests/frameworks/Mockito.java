package io.github.distributedtests.frameworks;

/** Mockito, of which only the runners for JUnit 4 matter. */
final class Mockito implements Framework {
    private static final String RUNNER = "org.mockito.junit.MockitoJUnitRunner";
    private static final String RUNNER_OF_MOCKITO_1 = "org.mockito.runners.MockitoJUnitRunner";

    @Override
    public boolean runsByMethod(String runner) {
        return runner.equals(RUNNER) || runner.equals(RUNNER_OF_MOCKITO_1);
    }
}
