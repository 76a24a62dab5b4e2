package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Outside the patterns: runs by the suite only. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class OrderedInSuite {

    @Rule
    public final InOrder inOrder = new InOrder();

    @Test
    public void a_wakes() {}

    @Test
    public void b_works() {}

    @Test
    public void c_sleeps() {}
}
