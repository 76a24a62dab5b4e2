package it.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ContextTest {

    @Autowired
    private String greeting;

    @Test
    void greets() {
        assertThat(greeting).isNotEmpty();
    }

    @Test
    void says_hello() {
        assertThat(greeting).isEqualTo("Hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "e", "o"})
    void has_the_letter(String letter) {
        assertThat(greeting).contains(letter);
    }

    @Nested
    class Deeper {

        @Test
        void greets_too() {
            assertThat(greeting).startsWith("Hel");
        }

        @Test
        void is_short() {
            assertThat(greeting).hasSize(5);
        }
    }
}
