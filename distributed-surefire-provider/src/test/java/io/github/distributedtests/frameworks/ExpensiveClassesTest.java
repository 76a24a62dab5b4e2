package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.ClassPattern;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit.Arquillian;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.runner.RunWith;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.testcontainers.junit.jupiter.Testcontainers;

class ExpensiveClassesTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());

    private Optional<String> reason(Class<?> fixture, String... splitClasses) {
        List<ClassPattern> patterns =
                Arrays.stream(splitClasses).map(ClassPattern::new).toList();
        return new ExpensiveClasses(classFiles, patterns)
                .reason(fixture.getName(), classFiles.family(fixture.getName()));
    }

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

    @QuarkusTest
    static class Quarkus {}

    @MicronautTest
    static class Micronaut {}

    @Testcontainers
    static class Containers {}

    @RunWith(Arquillian.class)
    static class ByRunner {}

    static class OtherExtension implements Extension {}

    @ExtendWith({OtherExtension.class, ArquillianExtension.class})
    static class ByExtension {}

    static class BySuperclass extends org.jboss.arquillian.testng.Arquillian {}

    static List<Arguments> expensive() {
        return List.of(
                Arguments.of(WithContext.class, "@ContextConfiguration"),
                Arguments.of(Slice.class, "@BootstrapWith"),
                Arguments.of(OwnSlice.class, "@BootstrapWith"),
                Arguments.of(InheritsSlice.class, "@BootstrapWith"),
                Arguments.of(NestsSlice.class, "@BootstrapWith"),
                Arguments.of(Quarkus.class, "@QuarkusTest"),
                Arguments.of(Micronaut.class, "@MicronautTest"),
                Arguments.of(Containers.class, "@Testcontainers"),
                Arguments.of(ByRunner.class, "Arquillian"),
                Arguments.of(ByExtension.class, "ArquillianExtension"),
                Arguments.of(BySuperclass.class, "Arquillian"));
    }

    @ParameterizedTest
    @MethodSource("expensive")
    void a_class_whose_set_up_is_expensive_stays_whole(Class<?> fixture, String marker) {
        assertThat(reason(fixture)).contains("its set-up is expensive: " + marker);
    }

    @ParameterizedTest
    @MethodSource("expensive")
    void an_expensive_class_may_be_split_if_the_user_names_it(Class<?> fixture) {
        assertThat(reason(fixture, "Other", ClassNames.simple(fixture.getName())))
                .isEmpty();
    }

    @ExtendWith(OtherExtension.class)
    static class Plain {
        @Test
        void a() {}
    }

    @Test
    void a_class_without_any_mark_is_not_expensive() {
        assertThat(reason(Plain.class)).isEmpty();
    }
}
