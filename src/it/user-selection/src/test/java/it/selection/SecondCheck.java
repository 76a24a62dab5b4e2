package it.selection;

import org.junit.Test;

/** In by an include. */
public class SecondCheck {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
