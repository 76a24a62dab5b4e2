package it.tiny;

import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public class TinyTest {

    @Test
    public void only() {
        assertNotEquals("tiny", System.getProperty("broken"));
    }
}
