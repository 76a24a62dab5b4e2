package it.failing;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class PageIT {
    @Test
    void isShown() {}

    @Test
    void isFast() {
        fail("it takes a minute");
    }

    @Test
    void isWhite() {}

    @Test
    void isValid() {}
}
