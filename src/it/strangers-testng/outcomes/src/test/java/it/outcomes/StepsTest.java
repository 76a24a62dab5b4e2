package it.outcomes;

import org.testng.annotations.Test;

public class StepsTest {
    @Test
    public void first() {
        throw new IllegalStateException("as it should");
    }

    @Test(dependsOnMethods = "first")
    public void second() {}
}
