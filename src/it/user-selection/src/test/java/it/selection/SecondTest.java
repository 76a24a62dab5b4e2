package it.selection;

import org.junit.Test;

public class SecondTest {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
