package it.selection;

import org.junit.Test;

/** In by an include. */
public class FirstCheck {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
