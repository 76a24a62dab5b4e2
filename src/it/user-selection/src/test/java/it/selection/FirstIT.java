package it.selection;

import org.junit.Test;

public class FirstIT {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
