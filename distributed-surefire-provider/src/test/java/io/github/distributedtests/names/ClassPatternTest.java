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
        "FooTest, FooTest, true",
        "FooTest, com.acme.FooTest, true",
        "*SlowTest, com.acme.VerySlowTest, true",
        "*SlowTest, SlowTest, true",
        "*, com.acme.FooTest, true",
        "Foo?est, com.acme.FooTest, true",
        "FooTest$Inner, com.acme.FooTest$Inner, true",
        "*Test$*, com.acme.FooTest$Inner, true",
        "com.acme.FooTest, com.acme.FooTest, true",
        "com.acme.*Test, com.acme.FooTest, true",
        "com.*.FooTest, com.acme.FooTest, true",
        "com.acme.**, com.acme.FooTest, true",
        "com.acme.**, com.acme.web.deep.FooTest, true",
        "com.acme.**.FooTest, com.acme.FooTest, true",
        "com.acme.**.FooTest, com.acme.web.deep.FooTest, true",
        "**.FooTest, FooTest, true",
        "**.FooTest, com.acme.FooTest, true",
        "**FooTest, com.acme.BigFooTest, true",
        "**, com.acme.FooTest, true",
        "com/acme/FooTest, com.acme.FooTest, true",
        "com/acme/*Test.java, com.acme.FooTest, true",
        "**/FooTest.class, com.acme.FooTest, true",
        "FooTest.java, com.acme.FooTest, true",
        "' FooTest ', com.acme.FooTest, true",
        "com.größe.Über*, com.größe.ÜberTest, true",
        "FooTest, com.acme.BigFooTest, false",
        "FooTest, com.acme.FooTests, false",
        "Foo, com.acme.foo, false",
        "*Test, com.acme.FooTest$Inner2, false",
        "Foo?est, com.acme.Fooest, false",
        "com.acme.FooTest, org.com.acme.FooTest, false",
        "com.acme.FooTest, comXacme.FooTest, false",
        "com.acme.*Test, com.acme.web.FooTest, false",
        "com.*.FooTest, com.FooTest, false",
        "com.acme?FooTest, com.acme.FooTest, false",
        "com.acme.**, com.acmeFooTest, false",
        "com.acme.**, org.acme.FooTest, false",
        "com.acme.**.FooTest, com.acme.BigFooTest, false",
        "com.acme.**.FooTest, com.acmeweb.FooTest, false",
        "**.FooTest, com.acme.BigFooTest, false",
        "FooTest$Inner, com.acme.FooTest, false",
    })
    void a_pattern_matches_or_not(String pattern, String className, boolean matches) {
        assertThat(new ClassPattern(pattern).matches(className)).isEqualTo(matches);
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
