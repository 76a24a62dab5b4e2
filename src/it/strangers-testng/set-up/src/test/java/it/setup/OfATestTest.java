package it.setup;

import org.testng.annotations.BeforeTest;
import org.testng.annotations.Test;

public class OfATestTest {
    static boolean prepared;

    @BeforeTest
    public void prepare() {
        prepared = true;
    }

    @Test
    public void passes() {}

    @Test
    public void fails() {
        throw new IllegalStateException("as it should");
    }
}
