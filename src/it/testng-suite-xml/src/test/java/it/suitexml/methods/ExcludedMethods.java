package it.suitexml.methods;

import org.testng.annotations.Test;

public class ExcludedMethods {

    @Test
    public void first() {}

    @Test
    public void second() {}

    @Test
    public void third() {}

    @Test
    public void fourth() {}

    @Test
    public void excluded() {}
}
