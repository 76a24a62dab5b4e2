package it.own;

import it.own.engine.Check;

interface InterfaceTest {
    @Check
    static void passes() {}
}
