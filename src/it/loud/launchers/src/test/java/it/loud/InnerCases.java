package it.loud;

import org.junit.jupiter.api.Test;

/** Run by the launchers that the tests start, never by Surefire: its name matches none of Surefire's patterns. */
public class InnerCases {
    @Test
    void one() {}

    @Test
    void two() {}

    @Test
    void three() {}

    @Test
    void four() {}

    @Test
    void five() {}

    @Test
    void six() {}
}
