package it.selection;

import org.junit.Test;

public class SecondIT {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
