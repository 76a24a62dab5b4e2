package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AbstractContract {

    abstract List<Integer> create();

    @Test
    void startsEmpty() {
        assertTrue(create().isEmpty());
    }

    @Test
    void iteratesOverNothing() {
        assertThrows(NoSuchElementException.class, () -> create().iterator().next());
    }

    @Test
    void doesNotContain() {
        assertFalse(create().contains(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void holdsAsManyAsWereAdded(int count) {
        List<Integer> list = create();
        for (int i = 0; i < count; i++) {
            list.add(i);
        }
        assertEquals(count, list.size());
    }

    @Test
    void isOverridden() {
        throw new AssertionError("every subclass has a better one");
    }
}
