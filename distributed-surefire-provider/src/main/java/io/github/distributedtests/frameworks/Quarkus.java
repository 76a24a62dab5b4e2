package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Quarkus, which starts an application for its tests. */
final class Quarkus implements Framework {
    private static final String[] ANNOTATIONS = {
        "io.quarkus.test.junit.QuarkusIntegrationTest",
        "io.quarkus.test.junit.QuarkusTest",
        "io.quarkus.test.junit.main.QuarkusMainIntegrationTest",
        "io.quarkus.test.junit.main.QuarkusMainTest"
    };

    @Override
    public Optional<String> whyExpensive(ClassFile member, ClassFiles classFiles) {
        return Reasons.expensiveBy(ANNOTATIONS, member, classFiles);
    }
}
