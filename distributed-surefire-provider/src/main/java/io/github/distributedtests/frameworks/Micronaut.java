package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Micronaut, which starts an application for its tests. */
final class Micronaut implements Framework {
    private static final String[] ANNOTATIONS = {
        "io.micronaut.test.extensions.junit5.annotation.MicronautTest",
        "io.micronaut.test.extensions.kotest.annotation.MicronautTest",
        "io.micronaut.test.extensions.kotest5.annotation.MicronautTest",
        "io.micronaut.test.extensions.spock.annotation.MicronautTest"
    };

    @Override
    public Optional<String> whyExpensive(ClassFile member, ClassFiles classFiles) {
        return Reasons.expensiveBy(ANNOTATIONS, member, classFiles);
    }
}
