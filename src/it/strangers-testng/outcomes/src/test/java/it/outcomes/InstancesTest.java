package it.outcomes;

import org.testng.annotations.Factory;
import org.testng.annotations.Test;

public class InstancesTest {
    private final int number;

    public InstancesTest() {
        this(0);
    }

    private InstancesTest(int number) {
        this.number = number;
    }

    @Factory
    public static Object[] instances() {
        return new Object[] {new InstancesTest(1), new InstancesTest(2)};
    }

    @Test
    public void isSmall() {
        if (number > 2) {
            throw new IllegalStateException();
        }
    }

    @Test
    public void isPositive() {}
}
