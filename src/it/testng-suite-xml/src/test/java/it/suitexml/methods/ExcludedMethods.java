package it.suitexml.methods;

import org.testng.annotations.Test;

public class ExcludedMethods {

    @Test
    public void stays() {}

    @Test
    public void staysToo() {}

    @Test
    public void staysAgain() {}

    @Test
    public void staysOnceMore() {}

    @Test
    public void excluded() {}
}
