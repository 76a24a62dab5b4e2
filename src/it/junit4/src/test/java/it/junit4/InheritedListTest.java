package it.junit4;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import org.junit.Test;

public class InheritedListTest extends CollectionContract {

    @Override
    Collection<String> empty() {
        return new ArrayList<>();
    }

    @Test
    public void keepsTheOrder() {
        Collection<String> list = empty();
        list.add("b");
        list.add("a");
        assertEquals("b", list.iterator().next());
    }
}
