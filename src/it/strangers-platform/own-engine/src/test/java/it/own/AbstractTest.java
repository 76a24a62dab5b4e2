package it.own;

import it.own.engine.Check;

abstract class AbstractTest {
    @Check
    static void passes() {}

    @Check
    static void passesToo() {}
}
