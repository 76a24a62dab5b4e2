package it.service;

import org.junit.jupiter.api.Test;

class IndependentTest {

    @Test
    void opens() {}

    @Test
    void writes() {}

    @Test
    void reads() {}

    @Test
    void closes() {}
}
