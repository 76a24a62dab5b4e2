package matrix.jdks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;

abstract class OnTheJdkThatWasAskedFor {

    @BeforeAll
    static void runsOnIt() {
        assertEquals(Integer.getInteger("tests.java"), Runtime.version().feature());
    }
}
