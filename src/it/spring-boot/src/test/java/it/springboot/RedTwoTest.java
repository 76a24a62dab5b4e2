package it.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Asks for the context before it has an instance. */
@SpringBootTest(properties = "colour=red")
class RedTwoTest {

    private final String colour;

    RedTwoTest(@Value("${colour}") String colour) {
        this.colour = colour;
    }

    @BeforeAll
    static void setUp(@Value("${colour}") String colour) {
        assertThat(colour).isEqualTo("red");
    }

    @Test
    void passes() {
        assertThat(colour).isEqualTo("red");
    }

    @Test
    void aborts() {
        assumeTrue(colour.equals("green"));
    }

    @Test
    @Disabled
    void is_disabled() {}
}
