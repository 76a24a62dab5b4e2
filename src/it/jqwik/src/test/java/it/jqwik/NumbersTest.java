package it.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumbersTest {

    @Property
    boolean addition_is_symmetric(@ForAll int a, @ForAll int b) {
        return a + b == b + a;
    }

    @Property
    @Label("A square (of a small number) is not negative")
    void square(@ForAll @IntRange(min = -100, max = 100) int a) {
        assertTrue(a * a >= 0);
    }

    @Example
    void one_and_one_is_two() {
        assertEquals(2, 1 + 1);
    }

    @Group
    class Zero {

        @Property
        boolean is_neutral(@ForAll int a) {
            return a + 0 == a;
        }

        @Example
        void is_itself() {
            assertEquals(0, -0);
        }

        @Group
        class Times {

            @Property
            boolean anything_is_zero(@ForAll int a) {
                return a * 0 == 0;
            }

            @Example
            void zero_is_zero() {
                assertEquals(0, 0 * 0);
            }
        }
    }
}
