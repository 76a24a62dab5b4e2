package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.benchmark.algorithms.Suite.TimedTest;
import io.github.distributedtests.timings.Timings;
import java.util.function.Function;

/** The remainder of the name's {@link String#hashCode()}: the usual way without a file or a server. */
final class HashModulo implements Algorithm {
    private final String label;
    private final Function<TimedTest, String> name;

    /** @param name what of a test is hashed */
    HashModulo(String label, Function<TimedTest, String> name) {
        this.label = label;
        this.name = name;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int[] assign(Suite suite, Timings known, double[] weights) {
        return suite.tests().stream()
                .mapToInt(test -> Math.floorMod(name.apply(test).hashCode(), weights.length))
                .toArray();
    }
}
