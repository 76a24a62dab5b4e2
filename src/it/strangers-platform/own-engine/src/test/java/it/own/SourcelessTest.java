package it.own;

import it.own.engine.Check;

/** The engine says of none of its checks where they are from. */
class SourcelessTest {
    @Check
    void one() {}

    @Check
    void two() {}

    @Check
    void three() {}

    @Check
    void four() {}
}
