package io.github.distributedtests.surefire;

import java.io.IOException;

/** TestNG's engine for the JUnit Platform, as far as Surefire configures it. */
public final class TestNgEngine {
    /** The parameter by which it is told its listeners. */
    static final String LISTENERS = "testng.listeners";

    /** By name, since Maven's JVM has no TestNG to load it with. */
    static final String OURS = "io.github.distributedtests.testjvm.platform.SetUpForTestNg";

    private TestNgEngine() {}

    /**
     * Has the engine load classes that set up the tests of others.
     *
     * @param classPath that of the tests, where the user may name listeners too
     * @throws IOException if the user's listeners can't be read
     */
    public static void loadSetUp(SurefireMojo mojo, ClassLoader classPath) throws IOException {
        String all = ConfigurationParameters.of(mojo, classPath)
                .get(LISTENERS)
                .filter(theirs -> !theirs.isEmpty())
                .map(theirs -> theirs + ',' + OURS)
                .orElse(OURS);
        mojo.addConfigurationParameter(LISTENERS, all);
    }
}
