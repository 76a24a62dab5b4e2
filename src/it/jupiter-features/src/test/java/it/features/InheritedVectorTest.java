package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.Vector;
import org.junit.jupiter.api.Test;

class InheritedVectorTest extends ContainerOfNested {

    @Override
    Collection<String> create() {
        return new Vector<>();
    }

    @Test
    void hasItsOwnKind() {
        assertEquals(Vector.class, create().getClass());
    }
}
