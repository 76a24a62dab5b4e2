package it.parallel;

import org.junit.Test;

/** Runs in a suite only. */
public class OutsideThePatterns {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}
}
