package it.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whoever shuffles the methods says that they don't depend on one another. */
@TestMethodOrder(MethodOrderer.Random.class)
class RandomOrderTest {

    @Test
    void runs01() {
        assertTrue(true);
    }

    @Test
    void runs02() {
        assertTrue(true);
    }

    @Test
    void runs03() {
        assertTrue(true);
    }

    @Test
    void runs04() {
        assertTrue(true);
    }

    @Test
    void runs05() {
        assertTrue(true);
    }

    @Test
    void runs06() {
        assertTrue(true);
    }

    @Test
    void runs07() {
        assertTrue(true);
    }

    @Test
    void runs08() {
        assertTrue(true);
    }

    @Test
    void runs09() {
        assertTrue(true);
    }

    @Test
    void runs10() {
        assertTrue(true);
    }

    @Test
    void runs11() {
        assertTrue(true);
    }

    @Test
    void runs12() {
        assertTrue(true);
    }

    @Test
    void runs13() {
        assertTrue(true);
    }

    @Test
    void runs14() {
        assertTrue(true);
    }

    @Test
    void runs15() {
        assertTrue(true);
    }

    @Test
    void runs16() {
        assertTrue(true);
    }

    @Test
    void runs17() {
        assertTrue(true);
    }

    @Test
    void runs18() {
        assertTrue(true);
    }

    @Test
    void runs19() {
        assertTrue(true);
    }

    @Test
    void runs20() {
        assertTrue(true);
    }

    @Test
    void runs21() {
        assertTrue(true);
    }

    @Test
    void runs22() {
        assertTrue(true);
    }

    @Test
    void runs23() {
        assertTrue(true);
    }

    @Test
    void runs24() {
        assertTrue(true);
    }

    @Test
    void runs25() {
        assertTrue(true);
    }

    @Test
    void runs26() {
        assertTrue(true);
    }

    @Test
    void runs27() {
        assertTrue(true);
    }

    @Test
    void runs28() {
        assertTrue(true);
    }

    @Test
    void runs29() {
        assertTrue(true);
    }

    @Test
    void runs30() {
        assertTrue(true);
    }
}
