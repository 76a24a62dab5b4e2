package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.share.FixedShare;
import java.util.List;
import java.util.Set;
import org.apache.maven.surefire.api.testset.ResolvedTest;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareResolverTest {
    private static final FixedShare SHARE = FixedShare.of(
            "com.acme.FooTest#bar", "com.acme.FooTest#baz", "com.acme.FooTest$Inner#bar", "com.acme.OtherTest#bar");

    private static ShareResolver resolver(String... selected) {
        return new ShareResolver(new TestListResolver(List.of(selected)), SHARE, Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "com/acme/FooTest.class, bar, true",
        "com/acme/FooTest.class, bar[0], true",
        "com/acme/FooTest.class, bar(int), true",
        "com/acme/FooTest.class, qux, false",
        "com/acme/FooTest.class, qux[0], false",
        "com/acme/FooTest$Inner.class, bar, true",
        "com/acme/FooTest$Inner.class, baz, false",
        "com/acme/OtherTest.class, baz, false",
        "com/acme/FooTest, bar, true",
        "com/acme/OtherTest.class,, true",
    })
    void without_a_selection_the_share_decides(String classFile, String method, boolean runs) {
        assertThat(resolver().shouldRun(classFile, method)).isEqualTo(runs);
    }

    @Test
    void a_question_without_a_class_is_not_about_a_test() {
        assertThat(resolver().shouldRun((String) null, "bar")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "com/acme/FooTest.class, bar, true",
        "com/acme/FooTest.class, baz, false",
        "com/acme/OtherTest.class, bar, false",
        "com/acme/FooTest$Inner.class, bar, false",
    })
    void of_the_methods_that_the_user_selected_those_of_the_share_run(String classFile, String method, boolean runs) {
        assertThat(resolver("FooTest#ba?", "!FooTest#baz").shouldRun(classFile, method))
                .isEqualTo(runs);
        assertThat(resolver("FooTest#bar+qux").shouldRun(classFile, method)).isEqualTo(runs);
        assertThat(resolver("FooTest#bar+qux").shouldRun("com/acme/FooTest.class", "qux"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FooTest", "com.acme.FooTest", "%regex[.*FooTest.*]", "!OtherTest"})
    void patterns_for_classes_do_not_say_what_runs_within_the_classes_that_were_opened(String selected) {
        ShareResolver resolver = resolver(selected);
        assertThat(resolver.shouldRun("com/acme/OtherTest.class", "bar")).isTrue();
        assertThat(resolver.shouldRun("com/acme/OtherTest.class", "baz")).isFalse();
        assertThat(resolver.shouldRun("com/acme/FooTest.class", "bar")).isTrue();
    }

    @Test
    void a_provider_that_asks_for_patterns_gets_those_of_the_user_and_the_other_nodes_tests() {
        ResolvedTest others = new ResolvedTest("com/acme/FooTest.class", "qux", false);
        TestListResolver selected = new TestListResolver("FooTest#ba*,!FooTest#baz");
        ShareResolver resolver = new ShareResolver(selected, SHARE, Set.of(others));
        assertThat(resolver.getIncludedPatterns()).isEqualTo(selected.getIncludedPatterns());
        assertThat(resolver.getExcludedPatterns())
                .contains(others)
                .containsAll(selected.getExcludedPatterns())
                .hasSize(2);
        assertThat(resolver.getPluginParameterTest()).isEqualTo(selected.getPluginParameterTest());
        ShareResolver ofClasses = new ShareResolver(new TestListResolver("FooTest"), SHARE, Set.of(others));
        assertThat(ofClasses.getIncludedPatterns()).isEmpty();
        assertThat(ofClasses.getExcludedPatterns()).containsExactly(others);
    }

    @Test
    void a_provider_that_asks_whether_anything_is_filtered_hears_yes() {
        ShareResolver resolver = resolver();
        assertThat(resolver.isEmpty()).isFalse();
        assertThat(resolver.hasMethodPatterns()).isTrue();
        assertThat(resolver.hasIncludedMethodPatterns()).isTrue();
        assertThat(resolver.hasExcludedMethodPatterns()).isTrue();
        assertThat(resolver)
                .isNotEqualTo(TestListResolver.getEmptyTestListResolver())
                .isNotEqualTo(resolver());
    }
}
