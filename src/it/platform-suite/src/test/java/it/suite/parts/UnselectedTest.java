package it.suite.parts;

import org.junit.jupiter.api.Test;

/** Not of the package's suite, which takes parts only. */
public class UnselectedTest {

    @Test
    void summer() {}

    @Test
    void winter() {}
}
