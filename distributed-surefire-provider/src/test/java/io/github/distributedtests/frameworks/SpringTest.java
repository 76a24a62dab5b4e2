package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.testng.AbstractTestNGSpringContextTests;

class SpringTest {
    private final OneFramework spring = new OneFramework(new Spring());

    @ContextConfiguration
    static class WithContext {}

    @WebMvcTest
    static class Slice {}

    @WebMvcTest
    @Retention(RetentionPolicy.RUNTIME)
    @interface WebTest {}

    @WebTest
    static class OwnSlice {}

    static class InheritsSlice extends OwnSlice {}

    static class NestsSlice {
        @Nested
        class Inner extends OwnSlice {}
    }

    static class BySuperclass extends AbstractTestNGSpringContextTests {}

    static List<Arguments> expensive() {
        return List.of(
                Arguments.of(WithContext.class, "@ContextConfiguration"),
                Arguments.of(Slice.class, "@BootstrapWith"),
                Arguments.of(OwnSlice.class, "@BootstrapWith"),
                Arguments.of(InheritsSlice.class, "@BootstrapWith"),
                Arguments.of(NestsSlice.class, "@BootstrapWith"),
                Arguments.of(BySuperclass.class, "AbstractTestNGSpringContextTests"));
    }

    @ParameterizedTest
    @MethodSource("expensive")
    void a_class_with_an_application_context_is_expensive(Class<?> fixture, String marker) {
        assertThat(spring.whyExpensive(fixture)).contains("its set-up is expensive: " + marker);
    }

    static class WithoutContext {}

    @Test
    void a_class_without_an_application_context_is_not() {
        assertThat(spring.whyExpensive(WithoutContext.class)).isEmpty();
    }

    @Test
    void its_runner_runs_by_method() {
        assertThat(spring.runsByMethod("org.springframework.test.context.junit4.SpringJUnit4ClassRunner"))
                .isTrue();
        assertThat(spring.runsByMethod("com.acme.SpringJUnit4ClassRunner")).isFalse();
    }
}
