package matrix.testng;

import org.testng.annotations.Test;

public class PlainTest {

    @Test
    public void first() {}

    @Test
    public void second() {}

    @Test
    public void third() {}
}
