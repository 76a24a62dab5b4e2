package it.strangers;

import junit.framework.TestCase;

public class OtherCases extends TestCase {
    public void testE() {}

    public void testF() {
        throw new IllegalStateException("it fails");
    }

    public void testG() {}
}
