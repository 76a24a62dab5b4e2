package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TestNamePropertiesTest {

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.strings().withChars("ab[( ü$").ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("aB#$.[/ü\ud83d\ude00").ofMaxLength(20);
    }

    @Property(tries = 300)
    void all_invocations_of_a_method_have_the_name_of_the_method(
            @ForAll("methods") String method, @ForAll String invocation) {
        TestName plain = TestName.of("A", method);
        assertThat(TestName.of("A", method + '[' + invocation)).isEqualTo(plain);
        assertThat(TestName.of("A", method + '(' + invocation)).isEqualTo(plain);
        assertThat(TestName.of("A", plain.method())).isEqualTo(plain);
    }

    @Property(tries = 300)
    void of_method_and_invocation_comes_again_what_was_reported(
            @ForAll("methods") String method, @ForAll String invocation) {
        String reported = (method + '[' + invocation).trim();
        TestName name = TestName.ofInvocation("A", reported);
        assertThat(name.method() + name.invocation()).isEqualTo(reported);
    }

    @Property
    void a_text_that_is_parsed_is_the_name_again(@ForAll("names") String text) {
        TestName name = TestName.parse(text);
        assertThat(name).hasToString(text);
        assertThat(name).isEqualTo(TestName.parse(text)).hasSameHashCodeAs(TestName.parse(text));
        assertThat(name.className() + name.member()).isEqualTo(text);
        assertThat(name.className()).startsWith(name.outermostClass());
        assertThat(name.className()).endsWith(name.simpleClassName());
    }

    @Property(tries = 300)
    void order_and_equality_agree(@ForAll("names") String one, @ForAll("names") String other) {
        int order = TestName.parse(one).compareTo(TestName.parse(other));
        assertThat(order == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(order))
                .isEqualTo(-Integer.signum(TestName.parse(other).compareTo(TestName.parse(one))));
    }
}
