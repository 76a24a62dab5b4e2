package io.github.distributedtests.frameworks;

/** Mockito, of which only the runners for JUnit 4 matter. */
final class Mockito implements Framework {
    private static final String SILENT_RUNNER = "org.mockito.junit.MockitoJUnitRunner$Silent";

    /** The other ones are strict: they report unused stubs, and no longer do under any filter. */
    @Override
    public boolean runsByMethod(String runner) {
        return runner.equals(SILENT_RUNNER);
    }
}
