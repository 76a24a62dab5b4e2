package it.failing;

import it.empty.FourMethods;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** Not one of its tests starts. Whole, as each node that has a part of it would report the set-up's failure. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class BrokenSetUpTest extends FourMethods {
    @BeforeAll
    static void setUp() {
        throw new IllegalStateException("no database");
    }
}
