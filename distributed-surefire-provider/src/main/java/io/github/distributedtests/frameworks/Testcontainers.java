package io.github.distributedtests.frameworks;

/** Testcontainers. */
final class Testcontainers extends ExpensiveByAnnotation {
    Testcontainers() {
        super("org.testcontainers.junit.jupiter.Testcontainers", "org.testcontainers.spock.Testcontainers");
    }
}
