package it.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InheritedContextTest extends AbstractContext {

    @Test
    void is_in_english() {
        assertThat(greeting).isEqualTo("Hello");
    }

    @Test
    void has_no_space() {
        assertThat(greeting).doesNotContain(" ");
    }

    @Test
    void is_not_empty() {
        assertThat(greeting).isNotEmpty();
    }
}
