package it.selection;

import org.junit.Test;

/** In by a line of the includes file. */
public class DiskProbe {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
