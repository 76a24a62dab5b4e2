package io.github.distributedtests.benchmark.jmh;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Timings of suites larger than those that are published. */
final class MadeUpTimings {
    private MadeUpTimings() {}

    /**
     * Like real ones: most tests take milliseconds, few take seconds, slow ones come in classes, and there are several
     * modules.
     *
     * @param tests how many
     * @param perClass how many a class has on average
     */
    static Timings of(int tests, int perClass, long seed) {
        Random random = new Random(seed);
        List<TestTime> times = new ArrayList<>();
        List<ClassTime> classes = new ArrayList<>();
        for (int i = 0; times.size() < tests; i++) {
            String module = "com.acme:module" + i % 10;
            String name = "com.acme.part" + i % 97 + ".Thing" + i + "Test";
            double slowness = Math.exp(0.7 * random.nextGaussian());
            int size = perClass == 1
                    ? 1
                    : 1 + (int) (perClass * -Math.log(1 - random.nextDouble()) * (perClass - 1) / perClass);
            for (int j = 0; j < size && times.size() < tests; j++) {
                double seconds = 0.01 * slowness * Math.exp(1.5 * random.nextGaussian());
                times.add(new TestTime(module, name + "#test" + j, seconds));
            }
            classes.add(new ClassTime(module, name, 0.005 * slowness, ClassTime.ClassKind.PLAIN, name));
        }
        return new Timings(times, classes);
    }
}
