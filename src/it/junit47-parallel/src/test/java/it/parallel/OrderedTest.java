package it.parallel;

import static org.junit.Assert.assertEquals;

import net.jcip.annotations.NotThreadSafe;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Fails on any node that doesn't run all of it, one method after another. */
@NotThreadSafe
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class OrderedTest {

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
