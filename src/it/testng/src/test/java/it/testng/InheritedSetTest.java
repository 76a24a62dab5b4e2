package it.testng;

import static org.testng.Assert.assertEquals;

import java.util.Collection;
import java.util.TreeSet;
import org.testng.annotations.Test;

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
        assertEquals(set.size(), 1);
    }
}
