package it.whole;

import org.testcontainers.junit.jupiter.Testcontainers;

@Testcontainers
class ExpensiveContainerTest extends Statements {}
