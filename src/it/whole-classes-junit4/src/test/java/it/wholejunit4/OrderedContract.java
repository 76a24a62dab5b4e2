package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runners.MethodSorters;

@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public abstract class OrderedContract {

    @Rule
    public final InOrder inOrder = new InOrder();

    @Test
    public void a_knocks() {}

    @Test
    public void b_enters() {}

    @Test
    public void c_sits() {}

    @Test
    public void d_leaves() {}
}
