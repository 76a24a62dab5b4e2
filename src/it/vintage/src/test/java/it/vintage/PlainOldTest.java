package it.vintage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Ignore;
import org.junit.Test;
import org.junit.experimental.categories.Category;

public class PlainOldTest {

    @Test
    public void concatenates() {
        assertEquals("ab", "a" + "b");
    }

    @Test
    public void trims() {
        assertEquals("a", " a ".trim());
    }

    @Test
    @Category(Slow.class)
    public void repeats() {
        assertEquals("aaa", "a".repeat(3));
    }

    @Test
    @Category(Slow.class)
    public void joins() {
        assertEquals("a-b", String.join("-", "a", "b"));
    }

    @Test
    public void isBlank() {
        assertTrue(" ".isBlank());
    }

    @Test
    @Ignore("a skipped test counts as executed")
    public void isIgnored() {
        throw new AssertionError();
    }
}
