package io.github.distributedtests.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.names.TestName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    private static final List<String> METHODS = List.of("bar", "baz", "barFoo", "foo1");

    private static Set<String> methodsOfFooTest(String test) {
        Selection selection = Selection.ofTests(test);
        return METHODS.stream()
                .filter(method -> selection.mayBeSelected(TestName.of("com.acme.FooTest", method)))
                .collect(Collectors.toSet());
    }

    @Test
    void includes_and_excludes_mean_what_they_mean_to_surefire() {
        Selection selection = Selection.ofClasses(
                List.of("**/*Test.java", "!**/Slow*", "com.acme.Other"), List.of("**/*$*", "**/Broken*"));

        assertThat(List.of(
                                "FooTest",
                                "com.acme.FooTest",
                                "com.acme.SlowTest",
                                "com.acme.BrokenTest",
                                "com.acme.FooTest$InnerTest",
                                "com.acme.Other",
                                "com.acme.Unrelated")
                        .stream()
                        .filter(selection::selects))
                .containsExactly("FooTest", "com.acme.FooTest", "com.acme.Other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FooTest                       | FooTest com.acme.FooTest",
                "com.acme.FooTest              | com.acme.FooTest",
                "com/acme/Foo*                 | com.acme.FooTest com.acme.FooTest$Inner",
                "Foo*, !com.acme.FooTest*      | FooTest",
                "!FooTest                      | com.acme.FooTest$Inner com.acme.BarTest",
                "FooTest#bar, BarTest#baz+bar* | FooTest com.acme.FooTest com.acme.BarTest",
                "%regex[.*acme.[BF].*]         | com.acme.FooTest com.acme.FooTest$Inner com.acme.BarTest",
                "NoSuchTest                    |",
            })
    void test_selects_the_classes_that_surefire_opens(String test, String expected) {
        Selection selection = Selection.ofTests(test);

        assertThat(List.of("FooTest", "com.acme.FooTest", "com.acme.FooTest$Inner", "com.acme.BarTest").stream()
                        .filter(selection::selects))
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FooTest                          | bar baz barFoo foo1",
                "FooTest#bar                      | bar",
                "FooTest#bar*                     | bar barFoo",
                "FooTest#bar*+baz                 | bar barFoo baz",
                "FooTest#*                        | bar baz barFoo foo1",
                "#baz                             | baz",
                "BarTest#bar                      |",
                "BarTest#bar, FooTest             | bar baz barFoo foo1",
                "BarTest#bar, !FooTest            |",
                // an index belongs to an invocation, of which the method alone tells nothing
                "FooTest#bar[3]                   | bar baz barFoo foo1",
                "FooTest#bar[*]                   | bar baz barFoo foo1",
                "FooTest#*1*                      | bar baz barFoo foo1",
                "FooTest#bar?0?                   | bar baz barFoo foo1",
                "%regex[.*FooTest.*#bar.*0.*]     | bar baz barFoo foo1",
                "%regex[.*BarTest.*#bar.*]        |",
                "BarTest#bar, FooTest#bar[3]+foo* | bar baz barFoo foo1",
                // and an excluded name may be only one of many that the method's invocations have
                "!FooTest#bar                     | bar baz barFoo foo1",
                "FooTest, !FooTest#bar*           | bar baz barFoo foo1",
                "FooTest#b*, !%regex[#baz]        | bar baz barFoo",
            })
    void a_method_pattern_is_applied_where_the_name_alone_can_tell(String test, String expected) {
        assertThat(methodsOfFooTest(test))
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
    }

    /** Whatever Surefire runs by its own resolver must not have been left out before. */
    @Property(tries = 1000)
    void no_invocation_that_surefire_selects_is_left_out(
            @ForAll @From("selections") String test,
            @ForAll @From("methods") String method,
            @ForAll @From("suffixes") String suffix) {
        Selection selection = Selection.ofTests(test);
        TestListResolver surefire = new TestListResolver(test);
        for (String className : List.of("com.acme.FooTest", "com.acme.FooTest$Inner", "BarTest")) {
            if (surefire.shouldRun(TestClasses.fileOf(className), method + suffix)) {
                assertThat(selection.mayBeSelected(TestName.of(className, method)))
                        .as("%s with %s", className + '#' + method + suffix, test)
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.of("a", "ab", "abc", "b", "a1", "ü");
    }

    @Provide
    Arbitrary<String> suffixes() {
        return Arbitraries.of("", "[0]", "[1: ab]", "(int)", "(x)[b]", "[a/b]", "{a}");
    }

    @Provide
    Arbitrary<String> selections() {
        Arbitrary<String> type = Arbitraries.of("FooTest", "com.acme.Foo*", "*Test", "BarTest", "", "Foo*$Inner");
        Arbitrary<String> method =
                Arbitraries.strings().withChars("ab1*?[]:ü").ofMinLength(1).ofMaxLength(4);
        Arbitrary<String> methods = method.list().ofMinSize(1).ofMaxSize(2).map(list -> "#" + String.join("+", list));
        Arbitrary<String> plain = Combinators.combine(type, methods.injectNull(0.3))
                .as((t, m) -> m == null ? t : t + m)
                .filter(pattern -> !pattern.isEmpty());
        Arbitrary<String> regex =
                Arbitraries.of("%regex[.*Foo.*#a.*]", "%regex[.*#.*1.*]", "%regex[.*Bar.*]", "%regex[#[ab].0.]");
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, regex)),
                        Arbitraries.of(true, false, false))
                .as((pattern, excluded) -> (excluded ? "!" : "") + pattern)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> String.join(",", list));
    }

    @ParameterizedTest
    @CsvSource({
        "FooTest,          true",
        "FooTest#bar,      true",
        "FooTest#ba*,      true",
        "!FooTest,         true",
        "!FooTest#bar,     false",
        "'FooTest, !#bar', false",
        "FooTest#*r,       false",
    })
    void it_is_sure_of_methods_unless_the_name_of_an_invocation_decides(String test, boolean sure) {
        assertThat(Selection.ofTests(test).isSureOfMethods()).isEqualTo(sure);
    }
}
