package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.suite.api.Suite;

class JUnitPlatformTest {
    private final OneFramework platform = new OneFramework(new JUnitPlatform());

    @Suite
    static class SuiteClass {}

    static class InheritsSuite extends SuiteClass {}

    @Suite
    @Retention(RetentionPolicy.RUNTIME)
    @interface NightlySuite {}

    @NightlySuite
    static class MetaSuite {}

    @ParameterizedTest
    @ValueSource(classes = {SuiteClass.class, InheritsSuite.class, MetaSuite.class})
    void a_class_that_stands_for_the_tests_of_others_is_a_suite(Class<?> fixture) {
        assertThat(platform.isSuite(fixture)).isTrue();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Test
    @interface Slow {}

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class Methods {
        @Test
        void a() {}

        @Slow
        void b() {}

        @RepeatedTest(2)
        void c() {}

        @Testable
        void d() {}

        void none() {}
    }

    @Test
    void methods_that_are_testable_are_tests() {
        assertThat(platform.testsIn(Methods.class)).containsExactly("a", "b", "c", "d");
        assertThat(platform.isOpaque(Methods.class, true)).isFalse();
        assertThat(platform.isSuite(Methods.class)).isFalse();
    }

    @Testable
    static class OnClass {}

    static class InheritsOnClass extends OnClass {}

    static class OnField {
        @Testable
        Object scenario;
    }

    @ParameterizedTest
    @ValueSource(classes = {OnClass.class, InheritsOnClass.class, OnField.class})
    void classes_and_fields_that_are_testable_hide_their_tests(Class<?> fixture) {
        assertThat(platform.isOpaque(fixture, true)).isTrue();
        assertThat(platform.isOpaque(fixture, false)).isTrue();
    }
}
