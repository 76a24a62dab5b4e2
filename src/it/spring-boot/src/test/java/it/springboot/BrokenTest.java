package it.springboot;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Has a context that can't be started. */
@SpringBootTest(properties = "spring.config.import=classpath:missing.properties")
class BrokenTest {

    @Value("${colour}")
    String colour;

    @Test
    void is_never_ready() {}
}
