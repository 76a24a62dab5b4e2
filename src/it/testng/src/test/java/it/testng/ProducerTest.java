package it.testng;

import static org.testng.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.testng.annotations.Test;

public class ProducerTest {

    static final List<String> PRODUCED = new ArrayList<>();

    @Test(groups = "produce")
    public void producesBread() {
        PRODUCED.add("bread");
    }

    @Test(groups = "produce")
    public void producesWine() {
        PRODUCED.add("wine");
    }

    @Test
    public void needsNobody() {
        assertTrue(true);
    }
}
