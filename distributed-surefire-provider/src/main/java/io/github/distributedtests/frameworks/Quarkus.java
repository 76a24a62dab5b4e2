package io.github.distributedtests.frameworks;

/** Quarkus, which starts an application for its tests. */
final class Quarkus extends ExpensiveByAnnotation {
    Quarkus() {
        super(
                "io.quarkus.test.junit.QuarkusIntegrationTest",
                "io.quarkus.test.junit.QuarkusTest",
                "io.quarkus.test.junit.main.QuarkusMainIntegrationTest",
                "io.quarkus.test.junit.main.QuarkusMainTest");
    }
}
