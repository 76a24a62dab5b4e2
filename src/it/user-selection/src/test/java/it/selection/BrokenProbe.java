package it.selection;

import org.junit.Test;

/** Out by a line of the excludes file. */
public class BrokenProbe {

    @Test
    public void one() {}
}
