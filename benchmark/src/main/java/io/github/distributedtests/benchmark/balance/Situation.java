package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.algorithms.Algorithm;
import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.timings.Timings;
import java.util.function.Function;

/**
 * What is so, and what is known of it before the run.
 *
 * @param suite what there is, with what it really takes
 * @param known what an algorithm knows of earlier runs
 * @param weights of the nodes, as they are set
 * @param speeds of the nodes, as they are
 */
record Situation(Suite suite, Function<Algorithm, Timings> known, double[] weights, double[] speeds) {

    /** All algorithms know the same. */
    Situation(Suite suite, Timings known, double[] weights, double[] speeds) {
        this(suite, algorithm -> known, weights, speeds);
    }

    /** How much later than at best the last node is done; 1 if no split can be better. */
    double overLeast(Algorithm algorithm) {
        return suite.makespan(algorithm.assign(suite, known.apply(algorithm), weights), speeds) / suite.leastMakespan(speeds);
    }
}
