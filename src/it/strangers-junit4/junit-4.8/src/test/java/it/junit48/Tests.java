package it.junit48;

import static org.junit.Assert.fail;
import static org.junit.Assume.assumeTrue;

import org.junit.Ignore;
import org.junit.Test;
import org.junit.experimental.categories.Category;

public abstract class Tests {
    @Test
    @Category(Quick.class)
    public void passes() {}

    @Test
    @Category(Quick.class)
    public void passesToo() {}

    @Test
    @Category(Quick.class)
    public void fails() {
        fail("as it has to");
    }

    @Test
    @Category(Quick.class)
    public void isAborted() {
        assumeTrue(false);
    }

    @Test
    @Category(Quick.class)
    @Ignore
    public void isIgnored() {}

    @Test
    public void isNotInTheGroup() {
        fail("it isn't selected");
    }
}
