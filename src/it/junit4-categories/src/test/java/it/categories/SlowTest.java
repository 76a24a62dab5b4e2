package it.categories;

import org.junit.Test;
import org.junit.experimental.categories.Category;

@Category(Slow.class)
public class SlowTest {

    @Test
    public void first() {}

    @Test
    public void second() {}

    @Test
    @Category(Fast.class)
    public void fastToo() {}
}
