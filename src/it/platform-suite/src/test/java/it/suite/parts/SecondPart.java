package it.suite.parts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecondPart {

    @Test
    void north() {}

    @Test
    void south() {}

    @Nested
    class Between {

        @Test
        void east() {}

        @Test
        void west() {}
    }
}
