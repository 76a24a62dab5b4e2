package it.parallel;

import org.junit.Test;

public class ThirdTest {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}

    @Test
    public void four() {}

    @Test
    public void five() {}

    @Test
    public void six() {}
}
