package matrix.junit4;

import junit.framework.TestCase;

/** As for JUnit 3. */
public class OldStyleTest extends TestCase {

    public void testFirst() {}

    public void testSecond() {}

    public void testThird() {}
}
