package it.suitefile;

import org.testng.annotations.Test;

public abstract class Things {
    @Test
    public void one() {}

    @Test
    public void two() {}

    @Test
    public void three() {}

    @Test
    public void slowOne() {}
}
