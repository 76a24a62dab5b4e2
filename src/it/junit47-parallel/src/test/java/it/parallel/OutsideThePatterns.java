package it.parallel;

import org.junit.Test;

/** Runs in a suite only. */
public class OutsideThePatterns {

    @Test
    public void inTheSuite() {}

    @Test
    public void inTheSuiteToo() {}
}
