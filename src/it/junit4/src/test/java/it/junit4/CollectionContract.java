package it.junit4;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Collection;
import org.junit.Test;

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
    public void forgetsWhatWasRemoved() {
        Collection<String> collection = empty();
        collection.add("a");
        collection.remove("a");
        assertFalse(collection.contains("a"));
    }

    @Test
    public void countsARepetition() {
        Collection<String> collection = empty();
        collection.add("a");
        collection.add("a");
        assertEquals(2, collection.size());
    }
}
