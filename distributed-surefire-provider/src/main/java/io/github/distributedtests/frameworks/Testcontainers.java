package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Testcontainers. */
final class Testcontainers implements Framework {
    private static final String[] ANNOTATIONS = {
        "org.testcontainers.junit.jupiter.Testcontainers", "org.testcontainers.spock.Testcontainers"
    };

    @Override
    public Optional<String> whyExpensive(ClassFile member, ClassFiles classFiles) {
        return Reasons.expensiveBy(ANNOTATIONS, member, classFiles);
    }
}
