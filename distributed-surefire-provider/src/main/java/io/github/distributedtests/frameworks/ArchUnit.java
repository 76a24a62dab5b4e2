package io.github.distributedtests.frameworks;

/** ArchUnit, whose rules are {@code @Testable}, so that {@link JUnitPlatform} recognises them. */
final class ArchUnit implements Framework {
    private static final String ENGINE = "com.tngtech.archunit.junit.internal.ArchUnitTestEngine";

    @Override
    public boolean tellsTestsOf(String engine) {
        return engine.equals(ENGINE);
    }
}
