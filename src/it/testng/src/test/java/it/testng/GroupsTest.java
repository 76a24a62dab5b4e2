package it.testng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Test;

public class GroupsTest {

    private int value;

    @BeforeMethod(groups = {"fast", "slow"})
    public void chooseValue() {
        value = 1;
    }

    @Test(groups = "fast")
    public void firstFast() {
        assertEquals(value, 1);
    }

    @Test(groups = "fast")
    public void secondFast() {
        assertEquals(value, 1);
    }

    @Test(groups = "slow")
    public void slow() {
        assertEquals(value, 1);
    }

    @Test(groups = {"fast", "slow"})
    public void fastAndSlow() {
        assertEquals(value, 1);
    }

    @Test
    public void inNoGroup() {}
}
