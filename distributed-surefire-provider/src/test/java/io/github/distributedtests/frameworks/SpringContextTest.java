package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.mock.mockito.MockBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

class SpringContextTest {
    private static Optional<String> contextOf(Class<?> fixture) {
        return new Spring().contextOf(fixture.getName(), OneFramework.CLASS_FILES);
    }

    static class Beans {}

    static class OtherBeans {}

    @ContextConfiguration(classes = Beans.class)
    static class Plain {}

    @ContextConfiguration(classes = Beans.class)
    @DirtiesContext
    static class PlainAsWell {}

    static class Heir extends Plain {}

    @ContextConfiguration(classes = OtherBeans.class)
    static class OfOtherBeans {}

    @ContextConfiguration(classes = Beans.class)
    @ActiveProfiles({"a", "b"})
    static class WithProfiles {}

    @TestPropertySource(properties = "a=1")
    static class WithProperties extends Plain {}

    static class WithMock extends Plain {
        @MockBean
        Runnable runnable;
    }

    static class WithOtherMock extends Plain {
        @MockBean
        Iterable<?> runnable;
    }

    static class WithDynamicProperties extends Plain {
        @DynamicPropertySource
        static void properties(DynamicPropertyRegistry registry) {}
    }

    static class WithNested extends Plain {
        @Configuration
        static class Nested {}
    }

    @ContextConfiguration
    static class ByName {}

    @ContextConfiguration
    static class ByOtherName {}

    @WebMvcTest
    @Retention(RetentionPolicy.RUNTIME)
    @interface WebTest {
        String of() default "";
    }

    @WebTest(of = "a")
    static class OfOwnSlice {}

    @WebTest(of = "b")
    static class OfOtherSlice {}

    @WebTest(of = "a")
    static class OfOwnSliceAsWell {}

    static List<Arguments> alike() {
        return List.of(
                Arguments.of(Plain.class, PlainAsWell.class),
                Arguments.of(Plain.class, Heir.class),
                Arguments.of(OfOwnSlice.class, OfOwnSliceAsWell.class));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void classes_that_are_configured_alike_share_a_context(Class<?> one, Class<?> other) {
        assertThat(contextOf(one)).isPresent().isEqualTo(contextOf(other));
    }

    @Test
    void whatever_is_configured_otherwise_tells_contexts_apart() {
        List<Class<?>> different = List.of(
                Plain.class,
                OfOtherBeans.class,
                WithProfiles.class,
                WithProperties.class,
                WithMock.class,
                WithOtherMock.class,
                WithDynamicProperties.class,
                WithNested.class,
                ByName.class,
                ByOtherName.class,
                OfOwnSlice.class,
                OfOtherSlice.class);

        assertThat(different.stream().map(SpringContextTest::contextOf))
                .allMatch(Optional::isPresent)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_class_without_a_context_shares_none() {
        assertThat(contextOf(Beans.class)).isEmpty();
    }
}
