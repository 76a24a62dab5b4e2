package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The frameworks of which an annotation says that a class starts an application or containers. */
class ExpensiveByAnnotationTest {

    @QuarkusTest
    static class OnQuarkus {}

    @MicronautTest
    static class OnMicronaut {}

    @org.testcontainers.junit.jupiter.Testcontainers
    static class WithContainers {}

    @QuarkusTest
    @MicronautTest
    @org.testcontainers.junit.jupiter.Testcontainers
    static class MarkedByAll {}

    static class InheritsTheMarks extends MarkedByAll {}

    @QuarkusTest
    @MicronautTest
    @org.testcontainers.junit.jupiter.Testcontainers
    @Retention(RetentionPolicy.RUNTIME)
    @interface OwnMark {}

    @OwnMark
    static class MetaMarked {}

    static class Unmarked {}

    static List<Arguments> frameworks() {
        return List.of(
                Arguments.of(new Quarkus(), OnQuarkus.class, "@QuarkusTest"),
                Arguments.of(new Micronaut(), OnMicronaut.class, "@MicronautTest"),
                Arguments.of(new Testcontainers(), WithContainers.class, "@Testcontainers"));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void a_class_with_the_mark_of_a_framework_is_expensive(Framework framework, Class<?> marked, String mark) {
        OneFramework one = new OneFramework(framework);
        assertThat(List.of(marked, MarkedByAll.class, InheritsTheMarks.class, MetaMarked.class))
                .allSatisfy(
                        fixture -> assertThat(one.whyExpensive(fixture)).contains("its set-up is expensive: " + mark));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void a_class_without_the_mark_of_a_framework_is_not(Framework framework, Class<?> marked) {
        OneFramework one = new OneFramework(framework);
        assertThat(List.of(Unmarked.class, OnQuarkus.class, OnMicronaut.class, WithContainers.class))
                .filteredOn(fixture -> fixture != marked)
                .allSatisfy(fixture -> assertThat(one.whyExpensive(fixture)).isEmpty());
    }
}
