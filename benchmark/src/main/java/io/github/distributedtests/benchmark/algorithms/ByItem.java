package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.benchmark.algorithms.Suite.TimedTest;
import io.github.distributedtests.timings.Timings;
import java.util.function.Function;

/**
 * Keeps the tests of an item together, and deals out the items.
 *
 * @param name of the item that a test belongs to
 */
record ByItem(String label, Function<TimedTest, String> name, Dealing dealing) implements Algorithm {

    /** How items come to nodes. */
    interface Dealing {

        /** @return the 0-based node of each item; the arguments are those of {@link Algorithm#assign} */
        int[] deal(Items items, Suite suite, Timings known, double[] weights);
    }

    @Override
    public int[] assign(Suite suite, Timings known, double[] weights) {
        Items items = Items.of(suite, name);
        return items.nodesOfTests(suite, dealing.deal(items, suite, known, weights));
    }
}
