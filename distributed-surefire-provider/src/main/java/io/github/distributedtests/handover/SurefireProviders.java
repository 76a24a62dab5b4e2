package io.github.distributedtests.handover;

/** The class names of Surefire's own providers that a share file may name as the wrapped one. */
public final class SurefireProviders {
    public static final String JUNIT3 = "org.apache.maven.surefire.junit.JUnit3Provider";
    public static final String JUNIT4 = "org.apache.maven.surefire.junit4.JUnit4Provider";

    /** That of JUnit 4.7, which runs in parallel and by categories. */
    public static final String JUNIT_CORE = "org.apache.maven.surefire.junitcore.JUnitCoreProvider";

    public static final String TESTNG = "org.apache.maven.surefire.testng.TestNGProvider";

    private SurefireProviders() {}
}
