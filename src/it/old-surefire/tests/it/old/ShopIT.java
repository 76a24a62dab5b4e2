package it.old;

import static org.junit.Assert.fail;

import org.junit.Test;

public class ShopIT {
    @Test
    public void opens() {}

    @Test
    public void closes() {
        fail("as it has to");
    }
}
