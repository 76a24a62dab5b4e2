package matrix.junit4;

import org.junit.Ignore;
import org.junit.Test;

public class PlainTest {

    @Test
    public void first() {}

    @Test
    public void second() {}

    @Test
    public void third() {}

    @Test
    @Ignore("to be reported as skipped, once")
    public void ignored() {}
}
