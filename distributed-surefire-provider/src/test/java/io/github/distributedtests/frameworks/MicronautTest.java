package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicronautTest {
    private final OneFramework micronaut = new OneFramework(new Micronaut());

    @io.micronaut.test.extensions.junit5.annotation.MicronautTest
    static class Marked {}

    static class InheritsTheMark extends Marked {}

    @io.micronaut.test.extensions.junit5.annotation.MicronautTest
    @Retention(RetentionPolicy.RUNTIME)
    @interface OwnMark {}

    @OwnMark
    static class MetaMarked {}

    @ParameterizedTest
    @ValueSource(classes = {Marked.class, InheritsTheMark.class, MetaMarked.class})
    void a_class_that_starts_an_application_is_expensive(Class<?> fixture) {
        assertThat(micronaut.whyExpensive(fixture)).contains("its set-up is expensive: @MicronautTest");
    }

    static class Unmarked {}

    @Test
    void another_class_is_not() {
        assertThat(micronaut.whyExpensive(Unmarked.class)).isEmpty();
    }
}
