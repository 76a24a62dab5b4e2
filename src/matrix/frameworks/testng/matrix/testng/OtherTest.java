package matrix.testng;

import org.testng.annotations.Test;

@Test
public class OtherTest {

    public void first() {}

    public void second() {}
}
