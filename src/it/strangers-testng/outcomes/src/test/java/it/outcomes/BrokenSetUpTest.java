package it.outcomes;

import org.testng.annotations.BeforeClass;
import org.testng.annotations.Test;

public class BrokenSetUpTest {
    @BeforeClass
    public void breaks() {
        throw new IllegalStateException("as it should");
    }

    @Test
    public void never() {}
}
