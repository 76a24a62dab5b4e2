package it.whole;

import org.testcontainers.junit.jupiter.Testcontainers;

@Testcontainers
class DearContainerTest extends Statements {}
