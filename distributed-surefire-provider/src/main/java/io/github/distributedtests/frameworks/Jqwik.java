package io.github.distributedtests.frameworks;

/** jqwik, whose properties are {@code @Testable}, so that {@link JUnitPlatform} recognises them. */
final class Jqwik extends PlatformEngine {
    Jqwik() {
        super("net.jqwik.engine.JqwikTestEngine", "jqwik.");
    }
}
