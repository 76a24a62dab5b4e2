package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.Random;

/** Timings that are wrong. */
final class Noise {
    private Noise() {}

    /**
     * Each time multiplied by a number of its own, log-normally distributed around 1.
     *
     * @param part the standard deviation
     */
    static Timings of(Timings timings, double part, Random random) {
        return new Timings(
                timings.tests().stream()
                        .map(time -> new TestTime(time.module(), time.test(), time.seconds() * factor(part, random)))
                        .toList(),
                timings.classes().stream()
                        .map(time -> new ClassTime(
                                time.module(),
                                time.className(),
                                time.ownSeconds() * factor(part, random),
                                time.kind(),
                                time.unit()))
                        .toList());
    }

    private static double factor(double part, Random random) {
        double variance = Math.log(1 + part * part);
        return Math.exp(Math.sqrt(variance) * random.nextGaussian() - variance / 2);
    }
}
