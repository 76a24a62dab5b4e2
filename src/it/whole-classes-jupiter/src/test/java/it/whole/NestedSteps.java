package it.whole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nothing here is ordered, and nothing runs by itself; what is inside relies on the steps of the subclass. */
abstract class NestedSteps {

    abstract int stepsBefore();

    @Nested
    class Inside {

        @BeforeEach
        void tookAllStepsOutside() {
            Steps.tookAll(NestedSteps.this.getClass(), stepsBefore());
        }

        @Test
        void speaks() {}

        @Test
        void listens() {}

        @Test
        void laughs() {}

        @Test
        void leaves() {}
    }
}
