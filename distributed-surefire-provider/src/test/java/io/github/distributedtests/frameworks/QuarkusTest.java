package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarkusTest {
    private final OneFramework quarkus = new OneFramework(new Quarkus());

    @io.quarkus.test.junit.QuarkusTest
    static class Marked {}

    static class InheritsTheMark extends Marked {}

    @io.quarkus.test.junit.QuarkusTest
    @Retention(RetentionPolicy.RUNTIME)
    @interface OwnMark {}

    @OwnMark
    static class MetaMarked {}

    @ParameterizedTest
    @ValueSource(classes = {Marked.class, InheritsTheMark.class, MetaMarked.class})
    void a_class_that_starts_an_application_is_expensive(Class<?> fixture) {
        assertThat(quarkus.whyExpensive(fixture)).contains("its set-up is expensive: @QuarkusTest");
    }

    static class Unmarked {}

    @Test
    void another_class_is_not() {
        assertThat(quarkus.whyExpensive(Unmarked.class)).isEmpty();
    }
}
