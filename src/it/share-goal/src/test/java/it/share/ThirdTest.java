package it.share;

import org.junit.jupiter.api.Test;

class ThirdTest {
    @Test
    void test1() {}

    @Test
    void test2() {}

    @Test
    void test3() {}

    @Test
    void test4() {}
}
