package matrix.jdks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SecondTest {

    @BeforeAll
    static void runsOnTheJdkThatWasAskedFor() {
        assertEquals(Integer.getInteger("tests.java"), Runtime.version().feature());
    }

    @Test
    void first() {}

    @Test
    void second() {}

    @Test
    void third() {}

    @Test
    void fourth() {}
}
