package it.testng;

import static org.testng.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import org.testng.annotations.Test;

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
        assertEquals(list.iterator().next(), "b");
    }
}
