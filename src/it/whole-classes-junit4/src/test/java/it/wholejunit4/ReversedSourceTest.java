package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Takes its steps in the order of the names, whatever the order of the source. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ReversedSourceTest {

    @Test
    public void test3() {
        Steps.take("ReversedSourceTest", 3);
    }

    @Test
    public void test2() {
        Steps.take("ReversedSourceTest", 2);
    }

    @Test
    public void test1() {
        Steps.take("ReversedSourceTest", 1);
    }
}
