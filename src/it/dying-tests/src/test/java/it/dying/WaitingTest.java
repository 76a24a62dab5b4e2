package it.dying;

/** What a JVM that died still had to run. */
class WaitingTest extends SixTests {}
