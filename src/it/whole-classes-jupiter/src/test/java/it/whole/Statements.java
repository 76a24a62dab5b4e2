package it.whole;

import org.junit.jupiter.api.Test;

/** Enough tests to be split over the nodes, if they may be. */
abstract class Statements {

    @Test
    void inserts() {}

    @Test
    void selects() {}

    @Test
    void updates() {}

    @Test
    void deletes() {}

    @Test
    void counts() {}

    @Test
    void joins() {}

    @Test
    void groups() {}

    @Test
    void sorts() {}

    @Test
    void limits() {}

    @Test
    void locks() {}
}
