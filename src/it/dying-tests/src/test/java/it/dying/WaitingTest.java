package it.dying;

import it.empty.SixMethods;

/** What a JVM that died still had to run. */
class WaitingTest extends SixMethods {}
