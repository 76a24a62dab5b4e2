package it.loud;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;
import static org.junit.Assume.assumeTrue;

import org.junit.Ignore;
import org.junit.Test;

public class JUnit4Test {
    @Test
    public void runsEveryInnerTest() {
        assertEquals(6, InnerLaunch.testsThatRan());
    }

    @Test
    public void runsThemTwice() {
        assertEquals(6, InnerLaunch.testsThatRan());
        assertEquals(6, InnerLaunch.testsThatRan());
    }

    @Test
    public void runsThemInAnotherThread() throws Exception {
        long[] ran = {0};
        Thread thread = new Thread(() -> ran[0] = InnerLaunch.testsThatRan());
        thread.start();
        thread.join();
        assertEquals(6, ran[0]);
    }

    @Test
    public void fails() {
        fail("after " + InnerLaunch.testsThatRan());
    }

    @Test
    public void aborts() {
        assumeTrue(InnerLaunch.testsThatRan() > 6);
    }

    @Test
    @Ignore
    public void isSkipped() {}
}
