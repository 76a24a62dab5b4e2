package it.parallel;

import org.junit.Test;

public class SecondTest {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}

    @Test
    public void four() {}
}
