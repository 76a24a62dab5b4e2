package io.github.distributedtests.planning;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Timings to plan by. */
public final class SampleSuites {
    public static final String MODULE = "com.acme:core";

    private SampleSuites() {}

    /**
     * Like real ones: a few long tests, many short ones, in several modules.
     *
     * @param methods of a typical class
     * @param ownSeconds of a typical class
     */
    public static Timings realistic(int classes, int methods, double ownSeconds, long seed) {
        Random random = new Random(seed);
        List<TestTime> tests = new ArrayList<>();
        List<ClassTime> times = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            String module = "com.acme:module" + i % 5;
            String name = "com.acme.part" + i % 17 + ".Thing" + i + "Test";
            double slowness = Math.exp(0.7 * random.nextGaussian());
            int size = Math.max(1, (int) (methods * Math.exp(0.5 * random.nextGaussian())));
            for (int j = 0; j < size; j++) {
                double seconds = 0.01 * slowness * Math.exp(1.5 * random.nextGaussian());
                tests.add(new TestTime(module, name + "#test" + j, seconds));
            }
            times.add(new ClassTime(module, name, ownSeconds * slowness, ClassKind.PLAIN, name));
        }
        return new Timings(tests, times);
    }

    /** With one more class of 2000 tests that takes 40 % of the total. */
    public static Timings withHugeClass(Timings timings, long seed) {
        double others = timings.tests().stream().mapToDouble(TestTime::seconds).sum();
        Random random = new Random(seed);
        List<TestTime> tests = new ArrayList<>(timings.tests());
        for (int j = 0; j < 2000; j++) {
            double factor = Math.exp(random.nextGaussian() - 0.5);
            tests.add(
                    new TestTime("com.acme:module0", "com.acme.HugeTest#test" + j, others * 0.4 / 0.6 / 2000 * factor));
        }
        return new Timings(tests, timings.classes());
    }

    /** Every test a little faster or slower, by up to {@code part} of its time. */
    public static Timings drifted(Timings timings, double part, long seed) {
        Random random = new Random(seed);
        return new Timings(
                timings.tests().stream()
                        .map(test -> new TestTime(
                                test.module(),
                                test.test(),
                                test.seconds() * (1 + part * (2 * random.nextDouble() - 1))))
                        .toList(),
                timings.classes());
    }

    public static Timings and(Timings timings, TestTime more) {
        List<TestTime> tests = new ArrayList<>(timings.tests());
        tests.add(more);
        return new Timings(tests, timings.classes());
    }

    /** Classes of one test each, A, B, C and so on. */
    public static Timings classesOf(double... seconds) {
        List<TestTime> tests = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            tests.add(test((char) ('A' + i) + "#test", seconds[i]));
        }
        return new Timings(tests, List.of());
    }

    public static TestTime test(String name, double seconds) {
        return new TestTime(MODULE, name, seconds);
    }

    public static ClassTime type(String name, double ownSeconds, ClassKind kind) {
        return new ClassTime(MODULE, name, ownSeconds, kind, name);
    }

    public static double[] equalNodes(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        return weights;
    }
}
