package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme.FooTest, com.acme.FooTest",
        "com.acme.FooTest$Inner, com.acme.FooTest",
        "com.acme.FooTest$Inner$Deeper, com.acme.FooTest",
        "FooTest, FooTest",
        "FooTest$Inner, FooTest",
        "com.acme.$Proxy, com.acme.$Proxy",
        "com.acme.$Proxy$Inner, com.acme.$Proxy",
        "$, $",
        "com.ac$me.FooTest$Inner, com.ac$me.FooTest",
    })
    void a_nested_class_belongs_to_the_outermost(String name, String outermost) {
        assertThat(ClassNames.outermost(name)).isEqualTo(outermost);
    }

    @ParameterizedTest
    @CsvSource({"com.acme.FooTest, FooTest", "FooTest, FooTest", "com.acme.FooTest$Inner, FooTest$Inner"})
    void a_simple_name_has_no_package(String name, String simple) {
        assertThat(ClassNames.simple(name)).isEqualTo(simple);
    }
}
