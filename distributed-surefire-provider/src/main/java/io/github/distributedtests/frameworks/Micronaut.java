package io.github.distributedtests.frameworks;

/** Micronaut, which starts an application for its tests. */
final class Micronaut extends ExpensiveByAnnotation {
    Micronaut() {
        super(
                "io.micronaut.test.extensions.junit5.annotation.MicronautTest",
                "io.micronaut.test.extensions.kotest.annotation.MicronautTest",
                "io.micronaut.test.extensions.kotest5.annotation.MicronautTest",
                "io.micronaut.test.extensions.spock.annotation.MicronautTest");
    }
}
