package it.categories;

import org.junit.Test;

public class NoCategoryTest {

    @Test
    public void first() {}

    @Test
    public void second() {}
}
