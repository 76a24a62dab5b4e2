package it.strangers;

import static org.junit.Assert.fail;
import static org.junit.Assume.assumeTrue;

import org.junit.Ignore;
import org.junit.Test;

public class NewCases {
    @Test
    public void passes() {}

    @Test
    public void passesToo() {}

    @Test
    public void fails() {
        fail("as it has to");
    }

    @Test
    public void isAborted() {
        assumeTrue(false);
    }

    @Test
    @Ignore
    public void isIgnored() {}
}
