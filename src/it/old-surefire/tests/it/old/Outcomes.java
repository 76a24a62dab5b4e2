package it.old;

import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import org.junit.Ignore;
import org.junit.Test;

public abstract class Outcomes {
    @Test
    public void passes() {
        assertTrue(true);
    }

    @Test
    public void aborts() {
        assumeTrue(false);
    }

    @Test
    @Ignore
    public void isIgnored() {}
}
