package io.github.distributedtests.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurefirePatternsTest {
    private static String regex(String pattern) {
        return pattern.substring("%regex[".length(), pattern.length() - 1);
    }

    @ParameterizedTest
    @CsvSource({"/, com/acme/FooTest$In.class", "\\, com\\acme\\FooTest$In.class"})
    void a_pattern_fits_the_path_as_the_machine_has_it_and_the_name_and_no_other_class(char separator, String path) {
        String regex = regex(new SurefirePatterns(separator).of("com.acme.FooTest$In"));

        assertThat(path).matches(regex);
        assertThat("com.acme.FooTest$In").matches(regex);
        assertThat("x" + separator + path).doesNotMatch(regex);
        assertThat(path.replace("acme", "acme2")).doesNotMatch(regex);
    }

    @ParameterizedTest
    @ValueSource(chars = {'/', '\\'})
    void one_pattern_is_enough_for_a_package(char separator) {
        List<String> patterns = new SurefirePatterns(separator)
                .of(List.of("com.acme.FooTest", "com.acme.FooTest$In", "com.acme.BarTest", "FooTest"));

        assertThat(patterns).hasSize(2);
        String none = regex(patterns.get(0));
        String acme = regex(patterns.get(1));
        assertThat("FooTest.class").matches(none).doesNotMatch(acme);
        for (String name : List.of("FooTest", "FooTest$In", "BarTest")) {
            String path = "com" + separator + "acme" + separator + name;
            assertThat(path + ".class").matches(acme).doesNotMatch(none);
            assertThat("com.acme." + name).matches(acme).doesNotMatch(none);
            assertThat(path + "s.class").doesNotMatch(acme);
        }
    }
}
