package it.suitefile;

import org.testng.annotations.Test;

public class Cellar {
    @Test
    public void wine() {}

    @Test
    public void water() {}

    @Test
    public void apples() {}

    @Test
    public void beer() {}
}
