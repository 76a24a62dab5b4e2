package it.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
abstract class AbstractContext {

    @Autowired
    String greeting;

    @Test
    void is_set_up() {
        assertThat(greeting).isNotNull();
    }
}
