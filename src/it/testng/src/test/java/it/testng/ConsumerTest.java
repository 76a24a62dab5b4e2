package it.testng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

/** Fails on a node that doesn't run all of {@link ProducerTest} too. */
public class ConsumerTest {

    @Test(dependsOnGroups = "produce")
    public void consumesBread() {
        assertTrue(ProducerTest.PRODUCED.contains("bread"));
    }

    @Test(dependsOnGroups = "produce")
    public void consumesWine() {
        assertTrue(ProducerTest.PRODUCED.contains("wine"));
    }
}
