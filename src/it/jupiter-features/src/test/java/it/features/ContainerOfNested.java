package it.features;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Its nested class belongs to it, but runs once for every subclass and never by itself. */
abstract class ContainerOfNested {

    abstract Collection<String> create();

    @Nested
    class WhenEmpty {

        @Test
        void hasNoSize() {
            assertTrue(create().isEmpty());
        }

        @Test
        void hasNoFirstElement() {
            assertTrue(create().stream().findFirst().isEmpty());
        }

        @Test
        void hasAnIterator() {
            assertNotNull(create().iterator());
        }

        @Test
        void takesAnElement() {
            assertTrue(create().add("element"));
        }
    }
}
