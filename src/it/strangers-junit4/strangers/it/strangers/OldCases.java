package it.strangers;

import junit.framework.TestCase;

public class OldCases extends TestCase {
    public void testA() {}

    public void testB() {}

    public void testC() {}

    public void testD() {
        fail("as it has to");
    }
}
