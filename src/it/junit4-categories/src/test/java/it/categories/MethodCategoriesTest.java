package it.categories;

import org.junit.Test;
import org.junit.experimental.categories.Category;

public class MethodCategoriesTest {

    @Test
    @Category(Fast.class)
    public void fast() {}

    @Test
    @Category(VeryFast.class)
    public void veryFast() {}

    @Test
    @Category({Fast.class, Slow.class})
    public void fastAndSlow() {}

    @Test
    @Category(Slow.class)
    public void slow() {}

    @Test
    public void inNoCategory() {}
}
