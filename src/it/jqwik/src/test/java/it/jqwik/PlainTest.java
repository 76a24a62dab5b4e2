package it.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Of Jupiter, with a property among its tests. */
class PlainTest {

    @Test
    void is_first() {
        assertEquals(1, 1);
    }

    @Test
    void is_second() {
        assertEquals(2, 2);
    }

    @Property
    boolean is_third(@ForAll int number) {
        return number == number;
    }

    @Nested
    class Deeper {

        @Test
        void is_fourth() {
            assertEquals(4, 4);
        }
    }
}
