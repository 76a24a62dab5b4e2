package it.two;

import org.junit.jupiter.api.Test;

class BirchTest {

    @Test
    void bends() {}

    @Test
    void isWhite() {}

    @Test
    void shedsLeaves() {}
}
