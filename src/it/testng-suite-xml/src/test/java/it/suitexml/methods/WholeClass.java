package it.suitexml.methods;

import org.testng.annotations.Test;

public class WholeClass {

    @Test
    public void first() {}

    @Test
    public void second() {}
}
