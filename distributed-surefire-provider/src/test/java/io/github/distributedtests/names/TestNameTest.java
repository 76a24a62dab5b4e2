package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestNameTest {

    @ParameterizedTest
    @CsvSource({
        "bar, bar",
        "bar[0], bar",
        "bar[1: x], bar",
        "bar(int), bar",
        "bar(), bar",
        "'bar(int, String)[2]', bar",
        "bar[0](com.acme.FooTest), bar",
        "bar[a[0](x)], bar",
        "bar [0], bar",
        "adds two numbers, adds two numbers",
        "adds two (small) numbers, adds two",
        "'', ''",
        "[0], [0]",
        "(int), (int)",
        "(small) numbers, (small) numbers",
        "(small) numbers[0], (small) numbers",
        "größe[0], größe",
    })
    void a_method_loses_what_a_framework_puts_behind_it(String reported, String plain) {
        assertThat(TestName.of("com.acme.FooTest", reported)).hasToString("com.acme.FooTest#" + plain);
        assertThat(TestName.ofInvocation("com.acme.FooTest", reported)).hasToString("com.acme.FooTest#" + plain);
    }

    @ParameterizedTest
    @CsvSource({
        "bar, ''",
        "bar[0], [0]",
        "'bar(int, String)[2]', '(int, String)[2]'",
        "bar [0], ' [0]'",
        "' bar[0]', [0]",
        "adds two (small) numbers, ' (small) numbers'",
        "[0], ''",
        "'', ''",
        "'   ', '   '",
    })
    void what_stands_behind_the_method_is_the_invocation(String reported, String invocation) {
        assertThat(TestName.ofInvocation("A", reported).invocation()).isEqualTo(invocation);
        assertThat(TestName.of("A", reported).invocation()).isEmpty();
    }

    @Test
    void a_test_without_a_method_is_named_for_its_class() {
        TestName name = TestName.of("com.acme.FooTest$Inner", null);
        assertThat(name).hasToString("com.acme.FooTest$Inner");
        assertThat(name.hasMethod()).isFalse();
        assertThat(name.method()).isNull();
        assertThat(name.member()).isEmpty();
        assertThat(name).isEqualTo(TestName.parse("com.acme.FooTest$Inner"));
        assertThat(name).isEqualTo(TestName.ofInvocation("com.acme.FooTest$Inner", null));
    }

    @Test
    void a_name_knows_its_parts() {
        TestName name = TestName.parse("com.acme.FooTest$Inner$Deeper#bar");
        assertThat(name.isInClass()).isTrue();
        assertThat(name.className()).isEqualTo("com.acme.FooTest$Inner$Deeper");
        assertThat(name.simpleClassName()).isEqualTo("FooTest$Inner$Deeper");
        assertThat(name.outermostClass()).isEqualTo("com.acme.FooTest");
        assertThat(name.method()).isEqualTo("bar");
        assertThat(name.member()).isEqualTo("#bar");
        assertThat(name.invocation()).isEmpty();
    }

    @Test
    void a_method_may_have_a_hash_in_its_name() {
        assertThat(TestName.parse("FooTest#bar#baz").method()).isEqualTo("bar#baz");
        assertThat(TestName.parse("FooTest#").method()).isEmpty();
    }

    @Test
    void a_unique_id_belongs_to_no_class_whatever_is_in_it() {
        String id = "[engine:cucumber]/[feature:classpath%3Aa.b$c#d]/[scenario:3]";
        TestName name = TestName.parse(id);
        assertThat(name).hasToString(id);
        assertThat(name.isInClass()).isFalse();
        assertThat(name.hasMethod()).isFalse();
        assertThat(name.className()).isEqualTo(id);
        assertThat(name.outermostClass()).isEqualTo(id);
        assertThat(name.simpleClassName()).isEqualTo(id);
    }

    @Test
    void names_are_in_the_order_of_class_method_and_invocation() {
        assertThat(new TestName[] {
                    TestName.parse("A"),
                    TestName.parse("A#a"),
                    TestName.ofInvocation("A", "a[1]"),
                    TestName.ofInvocation("A", "a[2]"),
                    TestName.parse("A#b"),
                    TestName.parse("A$B#a"),
                    TestName.parse("B"),
                })
                .isSorted();
    }

    @Test
    void invocations_of_a_test_differ_but_not_in_what_is_hashed() {
        TestName one = TestName.ofInvocation("A", "a[1]");
        assertThat(one).isEqualTo(TestName.ofInvocation("A", "a[1]"));
        assertThat(one).hasSameHashCodeAs(TestName.ofInvocation("A", "a[1]"));
        assertThat(one).isNotEqualTo(TestName.ofInvocation("A", "a[2]"));
        assertThat(one).isNotEqualTo(TestName.of("A", "a"));
        assertThat(one).hasToString("A#a");
    }

    @Test
    void an_overlong_method_is_cut_and_the_class_stays() {
        String name = TestName.of("com.acme.FooTest", "x".repeat(9_999)).toString();
        assertThat(name).startsWith("com.acme.FooTest#xxx").hasSize("com.acme.FooTest#".length() + BoundedText.LONGEST);
        assertThat(TestName.bounded("com.acme.FooTest#" + "x".repeat(9_999))).isEqualTo(name);
        assertThat(TestName.of("com.acme.FooTest", "x".repeat(9_998))).doesNotHaveToString(name);
    }

    @Test
    void an_overlong_class_keeps_its_outermost_class() {
        TestName name = TestName.parse(
                TestName.of("a.b.Foo$" + "X".repeat(9_999), "bar").toString());
        assertThat(name.outermostClass()).isEqualTo("a.b.Foo");
        assertThat(name.method()).isEqualTo("bar");
    }

    @Test
    void what_runs_in_a_whole_class_under_another_name_has_a_name_in_that_class() {
        TestName test = TestName.within("com.acme.AllTests", TestName.ofInvocation("com.acme.FooTest", "bar[1]"));

        assertThat(test).hasToString("com.acme.AllTests#com.acme.FooTest#bar");
        assertThat(test.invocation()).isEqualTo("[1]");
        assertThat(TestName.parse(test.toString()).className()).isEqualTo("com.acme.AllTests");
        assertThat(TestName.within("com.acme.AllTests", TestName.of("a feature", null)))
                .hasToString("com.acme.AllTests#a feature");
    }
}
