package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public abstract class OrderedContract {

    @Test
    public void a_opens() {
        Steps.take(getClass().getName(), 1);
    }

    @Test
    public void b_writes() {
        Steps.take(getClass().getName(), 2);
    }

    @Test
    public void c_reads() {
        Steps.take(getClass().getName(), 3);
    }

    @Test
    public void d_closes() {
        Steps.take(getClass().getName(), 4);
    }
}
