package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPatternTest {

    @ParameterizedTest
    @CsvSource({
        "FooTest, FooTest",
        "FooTest, com.acme.FooTest",
        "*SlowTest, com.acme.VerySlowTest",
        "*SlowTest, SlowTest",
        "*, com.acme.FooTest",
        "Foo?est, com.acme.FooTest",
        "FooTest$Inner, com.acme.FooTest$Inner",
        "*Test$*, com.acme.FooTest$Inner",
        "com.acme.FooTest, com.acme.FooTest",
        "com.acme.*Test, com.acme.FooTest",
        "com.*.FooTest, com.acme.FooTest",
        "com.acme.**, com.acme.FooTest",
        "com.acme.**, com.acme.web.deep.FooTest",
        "com.acme.**.FooTest, com.acme.FooTest",
        "com.acme.**.FooTest, com.acme.web.deep.FooTest",
        "**.FooTest, FooTest",
        "**.FooTest, com.acme.FooTest",
        "**FooTest, com.acme.BigFooTest",
        "**, com.acme.FooTest",
        "com/acme/FooTest, com.acme.FooTest",
        "com/acme/*Test.java, com.acme.FooTest",
        "**/FooTest.class, com.acme.FooTest",
        "FooTest.java, com.acme.FooTest",
        "' FooTest ', com.acme.FooTest",
        "com.größe.Über*, com.größe.ÜberTest",
    })
    void a_pattern_matches(String pattern, String className) {
        assertThat(new ClassPattern(pattern).matches(className)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FooTest, com.acme.BigFooTest",
        "FooTest, com.acme.FooTests",
        "Foo, com.acme.foo",
        "*Test, com.acme.FooTest$Inner2",
        "Foo?est, com.acme.Fooest",
        "com.acme.FooTest, org.com.acme.FooTest",
        "com.acme.FooTest, comXacme.FooTest",
        "com.acme.*Test, com.acme.web.FooTest",
        "com.*.FooTest, com.FooTest",
        "com.acme?FooTest, com.acme.FooTest",
        "com.acme.**, com.acmeFooTest",
        "com.acme.**, org.acme.FooTest",
        "com.acme.**.FooTest, com.acme.BigFooTest",
        "com.acme.**.FooTest, com.acmeweb.FooTest",
        "**.FooTest, com.acme.BigFooTest",
        "FooTest$Inner, com.acme.FooTest",
    })
    void a_pattern_does_not_match(String pattern, String className) {
        assertThat(new ClassPattern(pattern).matches(className)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                ".java",
                "Foo Test",
                "Foo,Bar",
                "com.acme.Foo#bar",
                "!FooTest",
                "[A-Z]+",
                "Foo\tTest",
                "a\nb"
            })
    void what_no_class_can_be_named_is_refused(String pattern) {
        assertThatThrownBy(() -> new ClassPattern(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + pattern + "\" is not a pattern for class names");
    }

    @Test
    void a_pattern_shows_itself_as_the_user_wrote_it() {
        assertThat(new ClassPattern(" com/acme/*Test.java ")).hasToString("com/acme/*Test.java");
    }
}
