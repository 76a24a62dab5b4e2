package it.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A step taken without the ones before it, in the same JVM and by the same class, fails. */
@TestMethodOrder(MethodOrderer.MethodName.class)
public abstract class OrderedContract {

    private static final Map<Class<?>, Integer> TAKEN = new HashMap<>();

    private void take(int step) {
        assertEquals(step, TAKEN.merge(getClass(), 1, Integer::sum));
    }

    @Test
    public void step1opens() {
        take(1);
    }

    @Test
    public void step2writes() {
        take(2);
    }

    @Test
    public void step3reads() {
        take(3);
    }

    @Test
    public void step4closes() {
        take(4);
    }
}
