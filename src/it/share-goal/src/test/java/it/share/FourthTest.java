package it.share;

import org.junit.jupiter.api.Test;

class FourthTest {
    @Test
    void test1() {}
}
