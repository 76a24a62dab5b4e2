package it.customrunner;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(TwiceRunner.class)
public class BrowserTest {

    @Test
    public void opens() {
        assertEquals(1, 1);
    }

    @Test
    public void scrolls() {
        assertEquals(2, 2);
    }

    @Test
    public void closes() {
        assertEquals(3, 3);
    }
}
