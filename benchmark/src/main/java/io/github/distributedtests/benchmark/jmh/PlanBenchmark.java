package io.github.distributedtests.benchmark.jmh;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.timings.Timings;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it takes to make a plan. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class PlanBenchmark {
    /** How many tests there are. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int tests;

    /** How many of them a class has on average. */
    @Param({"10", "1"})
    public int perClass;

    /** How many nodes there are. */
    @Param({"2", "16", "256"})
    public int nodes;

    private Timings timings;
    private double[] weights;

    /** Makes the timings: to read them from a file is not part of what is measured. */
    @Setup
    public void make() {
        timings = MadeUpTimings.of(tests, perClass, 1);
        weights = new double[nodes];
        Arrays.fill(weights, 1);
    }

    /** A plan by method. */
    @Benchmark
    public ReactorPlan plan() {
        return Planner.plan(timings, weights, Granularity.METHOD);
    }
}
