package it.whole;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nothing here is ordered, and nothing runs by itself; what is inside relies on the steps of the subclass. */
abstract class NestedSteps {

    abstract int stepsBefore();

    @Nested
    class Inside {

        @Test
        void speaks() {
            Steps.tookAll(NestedSteps.this.getClass(), stepsBefore());
        }

        @Test
        void listens() {
            Steps.tookAll(NestedSteps.this.getClass(), stepsBefore());
        }

        @Test
        void laughs() {
            Steps.tookAll(NestedSteps.this.getClass(), stepsBefore());
        }

        @Test
        void leaves() {
            Steps.tookAll(NestedSteps.this.getClass(), stepsBefore());
        }
    }
}
