package it.testng;

import static org.testng.Assert.assertEquals;
import static org.testng.Assert.assertTrue;

import java.util.Collection;
import org.testng.annotations.Test;

public abstract class CollectionContract {

    abstract Collection<String> empty();

    @Test
    public void startsEmpty() {
        assertTrue(empty().isEmpty());
    }

    @Test
    public void containsWhatWasAdded() {
        Collection<String> collection = empty();
        collection.add("a");
        assertTrue(collection.contains("a"));
    }

    @Test
    public void countsARepetition() {
        Collection<String> collection = empty();
        collection.add("a");
        collection.add("a");
        assertEquals(collection.size(), 2);
    }
}
