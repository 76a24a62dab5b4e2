package it.mixed;

import org.junit.Test;

public class SecondJUnitTest {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}
}
