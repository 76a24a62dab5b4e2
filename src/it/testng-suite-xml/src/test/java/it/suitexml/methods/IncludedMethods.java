package it.suitexml.methods;

import org.testng.annotations.Test;

public class IncludedMethods {

    @Test
    public void included() {}

    @Test
    public void includedToo() {}

    @Test
    public void leftOut() {}
}
