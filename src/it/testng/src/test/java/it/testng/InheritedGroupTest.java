package it.testng;

import org.testng.annotations.Test;

@Test(groups = "fast")
public class InheritedGroupTest {

    public void first() {}

    public void second() {}

    @Test(groups = "slow")
    public void inBothGroups() {}
}
