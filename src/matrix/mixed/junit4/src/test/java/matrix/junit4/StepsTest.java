package matrix.junit4;

import static org.junit.Assert.assertEquals;

import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Must stay whole. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class StepsTest {
    private static int done;

    @Test
    public void a() {
        assertEquals(0, done++);
    }

    @Test
    public void b() {
        assertEquals(1, done++);
    }
}
