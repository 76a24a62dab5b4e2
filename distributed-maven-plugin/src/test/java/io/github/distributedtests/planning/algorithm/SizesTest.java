package io.github.distributedtests.planning.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SizesTest {

    @Property
    void the_least_comes_first_and_equal_ones_stay_in_order(@ForAll("keys") long[] keys) {
        assertThat(Sizes.ascending(keys)).containsExactly(sorted(keys, Comparator.naturalOrder()));
    }

    @Property
    void the_largest_comes_first_and_equal_ones_stay_in_order(@ForAll("sizes") long[] sizes) {
        assertThat(Sizes.descending(sizes)).containsExactly(sorted(sizes, Comparator.reverseOrder()));
    }

    private static int[] sorted(long[] keys, Comparator<Long> order) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing(i -> keys[i], order))
                .mapToInt(i -> i)
                .toArray();
    }

    @Provide
    Arbitrary<long[]> keys() {
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-2, 2))
                .array(long[].class);
    }

    @Provide
    Arbitrary<long[]> sizes() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-1, Long.MAX_VALUE),
                        Arbitraries.longs().between(-1, 300))
                .array(long[].class);
    }
}
