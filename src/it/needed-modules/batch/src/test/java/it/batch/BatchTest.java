package it.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void isInBatches() {
        assertEquals("core in batches", new Batch().name());
    }
}
