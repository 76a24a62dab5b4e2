package matrix.testng;

import org.testng.annotations.Test;

public class PlainTest {

    @Test
    public void opens() {}

    @Test
    public void reads() {}

    @Test
    public void closes() {}
}
