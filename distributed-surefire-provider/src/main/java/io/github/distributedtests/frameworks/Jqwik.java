package io.github.distributedtests.frameworks;

/** jqwik, whose properties are {@code @Testable}, so that {@link JUnitPlatform} recognises them. */
final class Jqwik implements Framework {
    private static final String ENGINE = "net.jqwik.engine.JqwikTestEngine";

    @Override
    public boolean tellsTestsOf(String engine) {
        return engine.equals(ENGINE);
    }
}
