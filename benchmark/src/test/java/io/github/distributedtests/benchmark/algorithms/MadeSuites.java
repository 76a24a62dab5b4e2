package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small suites. */
final class MadeSuites {
    private MadeSuites() {}

    static Timings timings(Object... entries) {
        List<TestTime> tests = new ArrayList<>();
        List<ClassTime> classes = new ArrayList<>();
        for (Object entry : entries) {
            if (entry instanceof TestTime test) {
                tests.add(test);
            } else {
                classes.add((ClassTime) entry);
            }
        }
        return new Timings(tests, classes);
    }

    static Suite suite(Object... entries) {
        return Suite.of(timings(entries));
    }

    static TestTime test(String name, double seconds) {
        return new TestTime("m", name, seconds);
    }

    static ClassTime type(String name, double ownSeconds, ClassTime.ClassKind kind) {
        return new ClassTime("m", name, ownSeconds, kind, name);
    }

    static double[] equalNodes(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        return weights;
    }

    /** What an algorithm makes of right timings on equal nodes. */
    static int[] assigned(Algorithm algorithm, int nodes, Object... entries) {
        return algorithm.assign(suite(entries), timings(entries), equalNodes(nodes));
    }
}
