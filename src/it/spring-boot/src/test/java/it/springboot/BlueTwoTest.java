package it.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@Blue
class BlueTwoTest {

    @Value("${colour}")
    String colour;

    @Test
    void passes() {
        assertThat(colour).isEqualTo("blue");
    }

    @Nested
    class Deeper {

        @Test
        void passes_as_well() {
            assertThat(colour).isEqualTo("blue");
        }
    }
}
