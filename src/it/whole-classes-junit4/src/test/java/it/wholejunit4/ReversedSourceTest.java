package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Takes its steps in the order of the names, whatever the order of the source. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ReversedSourceTest {

    @Rule
    public final InOrder inOrder = new InOrder();

    @Test
    public void test3() {}

    @Test
    public void test2() {}

    @Test
    public void test1() {}
}
