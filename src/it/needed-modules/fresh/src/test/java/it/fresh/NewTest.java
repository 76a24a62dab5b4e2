package it.fresh;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Of these the timings know nothing. */
class NewTest {
    @Test
    void isNew1() {}

    @Test
    void isNew2() {}

    @Test
    void isNew3() {}

    @Test
    void isNew4() {}

    @Test
    void isNew5() {}

    @Test
    void isNew6() {}

    @RepeatedTest(2)
    void isRepeated() {}
}
