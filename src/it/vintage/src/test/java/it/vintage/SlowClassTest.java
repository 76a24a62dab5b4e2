package it.vintage;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.experimental.categories.Category;

@Category(Slow.class)
public class SlowClassTest {

    @Test
    public void rounds() {
        assertEquals(3, Math.round(2.5));
    }

    @Test
    public void floors() {
        assertEquals(2.0, Math.floor(2.5), 0);
    }

    @Test
    public void ceils() {
        assertEquals(3.0, Math.ceil(2.5), 0);
    }
}
