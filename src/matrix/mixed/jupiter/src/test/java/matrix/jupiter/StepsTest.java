package matrix.jupiter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Must stay whole. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StepsTest {
    private static int done;

    @Test
    void a() {
        assertEquals(0, done++);
    }

    @Test
    void b() {
        assertEquals(1, done++);
    }

    @Test
    void c() {
        assertEquals(2, done++);
    }
}
