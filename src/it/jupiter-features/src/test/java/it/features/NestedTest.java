package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedTest {

    private final Deque<String> stack = new ArrayDeque<>();

    @Test
    void isEmptyAtFirst() {
        assertTrue(stack.isEmpty());
    }

    @Nested
    class WithOneElement {

        @BeforeEach
        void push() {
            stack.push("first");
        }

        @Test
        void hasSizeOne() {
            assertEquals(1, stack.size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "y"})
        void takesMore(String more) {
            stack.push(more);
            assertEquals(2, stack.size());
        }

        @Nested
        class AndAnother {

            @BeforeEach
            void pushAgain() {
                stack.push("second");
            }

            @Test
            void hasSizeTwo() {
                assertEquals(2, stack.size());
            }

            @Test
            void popsTheLast() {
                assertEquals("second", stack.pop());
            }
        }
    }

    @Nested
    @Disabled("a nested class that is skipped")
    class Disregarded {

        @Test
        void first() {
            throw new AssertionError();
        }

        @Test
        void second() {
            throw new AssertionError();
        }
    }
}
