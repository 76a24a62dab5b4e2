package it.mixed;

import org.testng.annotations.Test;

public class FirstNativeTest {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}

    @Test
    public void four() {}
}
