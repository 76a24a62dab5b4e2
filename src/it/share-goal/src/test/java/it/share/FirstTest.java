package it.share;

import org.junit.jupiter.api.Test;

class FirstTest {
    @Test
    void test1() {}

    @Test
    void test2() {}
}
