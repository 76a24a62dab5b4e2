package it.junit4;

import static org.junit.Assert.assertEquals;

import java.util.Collection;
import java.util.TreeSet;
import org.junit.Test;

public class InheritedSetTest extends CollectionContract {

    @Override
    Collection<String> empty() {
        return new TreeSet<>();
    }

    @Test
    @Override
    public void countsARepetition() {
        Collection<String> set = empty();
        set.add("a");
        set.add("a");
        assertEquals(1, set.size());
    }
}
