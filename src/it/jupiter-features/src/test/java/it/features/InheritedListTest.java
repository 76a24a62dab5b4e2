package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class InheritedListTest extends ContainerOfNested {

    @Override
    Collection<String> create() {
        return new ArrayList<>();
    }

    @Test
    void hasItsOwnKind() {
        assertEquals(ArrayList.class, create().getClass());
    }
}
