package io.github.distributedtests.frameworks;

import junit.framework.TestCase;

/** JUnit 3 warns of a class without a test. */
public class TestCaseWithoutTest extends TestCase {}
