package it.selection;

import org.junit.Test;

/** In by no pattern at all. */
public class Unmatched {

    @Test
    public void one() {}
}
