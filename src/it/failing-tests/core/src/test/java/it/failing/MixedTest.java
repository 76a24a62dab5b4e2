package it.failing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends in every way that there is, on several nodes at once. */
class MixedTest {
    @Test
    void passes() {}

    @Test
    void passesToo() {}

    @Test
    void fails() {
        assertEquals("expected", "actual");
    }

    @Test
    void failsToo() {
        fail("with <markup> & \"quotes\"");
    }

    @Test
    void throwsAnException() {
        throw new IllegalStateException("not a failure but an error");
    }

    @Test
    void throwsACheckedException() throws IOException {
        throw new IOException("the disk is full");
    }

    @Test
    @Disabled("nobody knows why")
    void isDisabled() {}

    @Test
    void isAborted() {
        assumeTrue(false, "not today");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void oneInvocationFails(int number) {
        assertNotEquals(2, number);
    }

    @RepeatedTest(3)
    void oneRepetitionIsAborted(RepetitionInfo repetition) {
        assumeTrue(repetition.getCurrentRepetition() != 2);
    }

    @Nested
    class Inside {
        @Test
        void fails() {
            fail("inside");
        }

        @Test
        void passes() {}
    }
}
