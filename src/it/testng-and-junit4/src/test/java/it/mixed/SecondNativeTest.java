package it.mixed;

import org.testng.annotations.Test;

public class SecondNativeTest {

    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}
}
