package matrix.testng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

/** Must stay whole. */
public class StepsTest {
    private int done;

    @Test
    public void a() {
        assertEquals(done++, 0);
    }

    @Test(dependsOnMethods = "a")
    public void b() {
        assertEquals(done++, 1);
    }
}
