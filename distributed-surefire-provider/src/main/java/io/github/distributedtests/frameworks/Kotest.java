package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Kotest. It runs every specification that it was given, including those that a filter removed. */
final class Kotest extends PlatformEngine {
    private static final String SPEC = "io.kotest.core.spec.Spec";

    Kotest() {
        super("io.kotest.runner.junit.platform.KotestJunitPlatformTestEngine", "kotest.");
    }

    @Override
    public Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        return member.name().equals(SPEC)
                ? Optional.of("Kotest finds its tests while it runs, all of them")
                : Optional.empty();
    }
}
