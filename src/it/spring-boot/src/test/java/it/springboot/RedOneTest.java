package it.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "colour=red")
class RedOneTest {

    @Value("${colour}")
    String colour;

    @Test
    void passes() {
        assertThat(colour).isEqualTo("red");
    }

    @Test
    void fails() {
        assertThat(colour).isEqualTo("green");
    }

    @Test
    void throws_an_exception() {
        throw new IllegalStateException(colour);
    }
}
