package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TestNamesPropertiesTest {

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.strings().withChars("ab[( ü$").ofMinLength(1).ofMaxLength(6);
    }

    @Property(tries = 300)
    void all_invocations_of_a_method_have_the_name_of_the_method(
            @ForAll("methods") String method, @ForAll String invocation) {
        String plain = TestNames.plain(method);
        assertThat(TestNames.plain(method + '[' + invocation)).isEqualTo(plain);
        assertThat(TestNames.plain(method + '(' + invocation)).isEqualTo(plain);
        assertThat(TestNames.plain(plain)).isEqualTo(plain);
    }
}
