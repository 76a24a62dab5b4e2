package io.github.distributedtests.frameworks;

/** ArchUnit, whose rules are {@code @Testable}, so that {@link JUnitPlatform} recognises them. */
final class ArchUnit extends PlatformEngine {
    ArchUnit() {
        super("com.tngtech.archunit.junit.internal.ArchUnitTestEngine", "archunit.");
    }
}
