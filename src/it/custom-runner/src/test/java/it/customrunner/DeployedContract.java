package it.customrunner;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(DeploymentRunner.class)
public abstract class DeployedContract {

    @Test
    public void inheritedOne() {
        assertEquals(1, 1);
    }

    @Test
    public void inheritedTwo() {
        assertEquals(2, 2);
    }
}
