package io.github.distributedtests.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanDigestTest {
    private static final double[] WEIGHTS = {2, 1};

    /** The expected value was computed by another program, by hashlib of Python. */
    @Test
    void it_is_the_beginning_of_the_sha_256_of_what_is_in_the_plan() {
        assertThat(digest("com.acme:core", Map.of("com.acme.FooTest", 1, "com.acme.Gr\u00f6\u00dfe#misst", 2)))
                .isEqualTo("e13c12a44169ab1a");
    }

    @Test
    void a_name_that_looks_like_two_entries_is_one() {
        assertThat(digest("m", Map.of("a 1\n1 b", 1))).isNotEqualTo(digest("m", Map.of("a", 1, "b", 1)));
    }

    private static String digest(String module, Map<String, Integer> nodes) {
        return PlanDigest.of(WEIGHTS, Granularity.METHOD, new TreeMap<>(Map.of(module, new TreeMap<>(nodes))));
    }
}
