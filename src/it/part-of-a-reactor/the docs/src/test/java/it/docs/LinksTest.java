package it.docs;

import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void areBlue() {}

    @Test
    void areShort() {}

    @Test
    void work() {}
}
