package it.categories;

import org.junit.Test;
import org.junit.experimental.categories.Category;

@Category(Fast.class)
public abstract class FastContract {

    @Test
    public void first() {}

    @Test
    public void second() {}

    @Test
    @Category(Slow.class)
    public void slow() {}
}
