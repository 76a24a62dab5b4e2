package it.wholetestng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

/** In a group that nothing depends on: split as usual. */
@Test(groups = "fast")
public class IndependentTest {

    public void opens() {
        assertTrue(true);
    }

    public void writes() {
        assertTrue(true);
    }

    public void reads() {
        assertTrue(true);
    }

    public void closes() {
        assertTrue(true);
    }
}
