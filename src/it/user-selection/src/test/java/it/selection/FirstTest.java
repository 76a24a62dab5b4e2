package it.selection;

import org.junit.Test;

public class FirstTest {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void ten() {}

    @Test
    public void twelve() {}
}
