package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestcontainersTest {
    private final OneFramework testcontainers = new OneFramework(new Testcontainers());

    @org.testcontainers.junit.jupiter.Testcontainers
    static class Marked {}

    static class InheritsTheMark extends Marked {}

    @org.testcontainers.junit.jupiter.Testcontainers
    @Retention(RetentionPolicy.RUNTIME)
    @interface OwnMark {}

    @OwnMark
    static class MetaMarked {}

    @ParameterizedTest
    @ValueSource(classes = {Marked.class, InheritsTheMark.class, MetaMarked.class})
    void a_class_that_starts_containers_is_expensive(Class<?> fixture) {
        assertThat(testcontainers.whyExpensive(fixture)).contains("its set-up is expensive: @Testcontainers");
    }

    static class Unmarked {}

    @Test
    void another_class_is_not() {
        assertThat(testcontainers.whyExpensive(Unmarked.class)).isEmpty();
    }
}
