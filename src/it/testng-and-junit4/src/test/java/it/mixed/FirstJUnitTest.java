package it.mixed;

import org.junit.Test;

public class FirstJUnitTest {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}

    @Test
    public void four() {}
}
