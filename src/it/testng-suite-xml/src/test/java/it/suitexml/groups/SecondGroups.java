package it.suitexml.groups;

import org.testng.annotations.Test;

public class SecondGroups {

    @Test(groups = "fast")
    public void fast() {}

    @Test(groups = "slow")
    public void slow() {}
}
