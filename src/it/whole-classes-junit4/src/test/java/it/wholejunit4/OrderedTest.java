package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Fails on any node that doesn't run all of it, like every ordered class here. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class OrderedTest {

    @Test
    public void a_opens() {
        Steps.take("OrderedTest", 1);
    }

    @Test
    public void b_writes() {
        Steps.take("OrderedTest", 2);
    }

    @Test
    public void c_reads() {
        Steps.take("OrderedTest", 3);
    }

    @Test
    public void d_closes() {
        Steps.take("OrderedTest", 4);
    }
}
