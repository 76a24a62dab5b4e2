package it.testng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class DependsOnGroupsTest {

    private int prepared;

    @Test(groups = "prepare.disk")
    public void preparesTheDisk() {
        prepared++;
    }

    @Test(groups = "prepare.network")
    public void preparesTheNetwork() {
        prepared++;
    }

    @Test(dependsOnGroups = "prepare\\..*")
    public void findsBothPrepared() {
        assertEquals(prepared, 2);
    }
}
