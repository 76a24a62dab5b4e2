package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

interface DefaultMethodContract {

    Object subject();

    @Test
    default void equalsItself() {
        Object subject = subject();
        assertEquals(subject, subject);
    }

    @Test
    default void differsFromNull() {
        assertNotEquals(null, subject());
    }

    @RepeatedTest(2)
    default void hasAText() {
        assertNotNull(subject().toString());
    }
}
