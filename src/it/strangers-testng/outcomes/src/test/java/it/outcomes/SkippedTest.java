package it.outcomes;

import org.testng.SkipException;
import org.testng.annotations.Test;

public class SkippedTest {
    @Test
    public void skipsItself() {
        throw new SkipException("not today");
    }

    @Test(enabled = false)
    public void disabled() {}

    @Test
    public void passes() {}
}
