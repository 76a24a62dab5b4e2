package it.own;

/** There is nothing to see of its tests but their names. */
class NamedTest {
    void checkOne() {}

    void checkTwo() {}

    void checkThree() {}
}
