package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFiles;

/** ArchUnit, whose rules are {@code @Testable}, so that {@link JUnitPlatform} recognises them. */
final class ArchUnit extends PlatformEngine {
    private static final String ANALYZE_CLASSES = "com.tngtech.archunit.junit.AnalyzeClasses";

    ArchUnit() {
        super("com.tngtech.archunit.junit.internal.ArchUnitTestEngine", "archunit.");
    }

    /** Rules need no instance. */
    @Override
    public boolean runsAbstract(String className, ClassFiles classFiles) {
        return classFiles.lineage(className).stream().anyMatch(type -> type.annotation(ANALYZE_CLASSES) != null);
    }
}
