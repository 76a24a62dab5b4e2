package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Outside the patterns: runs by the suite only. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class OrderedInSuite {

    @Test
    public void a_opens() {
        Steps.take("OrderedInSuite", 1);
    }

    @Test
    public void b_writes() {
        Steps.take("OrderedInSuite", 2);
    }

    @Test
    public void c_closes() {
        Steps.take("OrderedInSuite", 3);
    }
}
