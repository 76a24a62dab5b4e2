package it.suitexml.groups;

import org.testng.annotations.Test;

public class FirstGroups {

    @Test(groups = "fast")
    public void fast() {}

    @Test(groups = "fast")
    public void fastAgain() {}

    @Test(groups = "fast")
    public void fastOnceMore() {}

    @Test(groups = "slow")
    public void slow() {}

    @Test
    public void inNoGroup() {}
}
