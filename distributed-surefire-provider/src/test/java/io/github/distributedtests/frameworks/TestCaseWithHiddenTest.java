package io.github.distributedtests.frameworks;

import junit.framework.TestCase;

/** JUnit 3 warns of a test that is not public. */
public class TestCaseWithHiddenTest extends TestCase {
    public void testIt() {}

    void testHidden() {}
}
