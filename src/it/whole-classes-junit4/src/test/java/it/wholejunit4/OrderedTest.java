package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Fails on any node that doesn't run all of it, like every ordered class here. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class OrderedTest {

    @Rule
    public final InOrder inOrder = new InOrder();

    @Test
    public void a_opens() {}

    @Test
    public void b_writes() {}

    @Test
    public void c_reads() {}

    @Test
    public void d_closes() {}
}
