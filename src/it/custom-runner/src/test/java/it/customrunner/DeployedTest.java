package it.customrunner;

import static org.junit.Assert.assertEquals;

import org.junit.Ignore;
import org.junit.Test;

public class DeployedTest extends DeployedContract {

    @Test
    public void one() {
        assertEquals(1, 1);
    }

    @Test
    public void two() {
        assertEquals(2, 2);
    }

    @Test
    public void three() {
        assertEquals(3, 3);
    }

    @Ignore("reported as skipped, by one node only")
    @Test
    public void isIgnored() {
        throw new AssertionError();
    }
}
