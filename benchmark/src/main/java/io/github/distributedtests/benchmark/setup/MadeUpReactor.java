package io.github.distributedtests.benchmark.setup;

import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Timings of a build of many modules. The sizes of modules, classes and tests are log-normally distributed: a few modules
 * have most of the tests. Every third module has application contexts.
 *
 * @param modules how many
 * @param jvmSeconds what the test JVM of each module costs
 * @param withContexts whether classes share application contexts: each context serves 1 to 10 of them
 */
record MadeUpReactor(int modules, double jvmSeconds, boolean withContexts) {
    /** Of all tests of a module, on average. */
    private static final double MODULE_SECONDS = 22;

    private static final String JVM = "jvm";
    private static final double CLASSES = 20;
    private static final double METHODS = 8;
    private static final double CONTEXT_SECONDS = 2;

    Timings timings(long seed) {
        Random random = new Random(seed);
        List<TestTime> tests = new ArrayList<>();
        List<ClassTime> classes = new ArrayList<>();
        List<SetUpTime> setUps = new ArrayList<>();
        for (int i = 0; i < modules; i++) {
            String module = "com.acme:module" + i;
            setUps.add(new SetUpTime(module, JVM, jvmSeconds));
            int count = atLeastOne(CLASSES * logNormal(random, 1));
            double slowness = MODULE_SECONDS / CLASSES / METHODS * logNormal(random, 0.3);
            int sharing = 0;
            String setUp = JVM;
            for (int j = 0; j < count; j++) {
                if (withContexts && i % 3 == 0 && sharing-- == 0) {
                    sharing = random.nextInt(10);
                    setUp = "context" + j;
                    setUps.add(new SetUpTime(module, setUp, JVM, CONTEXT_SECONDS * logNormal(random, 0.5)));
                }
                String name = "com.acme.module" + i + ".Thing" + j + "Test";
                int methods = atLeastOne(METHODS * logNormal(random, 0.5));
                double ofClass = slowness * logNormal(random, 0.7);
                for (int k = 0; k < methods; k++) {
                    tests.add(new TestTime(module, name + "#test" + k, ofClass * logNormal(random, 1)));
                }
                classes.add(new ClassTime(module, name, 0.01 * logNormal(random, 1), ClassKind.PLAIN, name, setUp));
            }
        }
        return new Timings(tests, classes, setUps);
    }

    private static int atLeastOne(double number) {
        return Math.max(1, (int) Math.round(number));
    }

    /** With a mean of 1. */
    private static double logNormal(Random random, double sigma) {
        return Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
    }
}
