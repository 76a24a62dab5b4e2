package it.junit4;

import static org.junit.Assert.assertEquals;

import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public abstract class OrderedSteps {

    private static int steps;

    @Test
    public void a_first() {
        assertEquals(1, ++steps);
    }

    @Test
    public void b_second() {
        assertEquals(2, ++steps);
    }

    @Test
    public void c_third() {
        assertEquals(3, ++steps);
    }
}
