package it.configured;

import org.junit.Test;

public class FirstTest {

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
}
