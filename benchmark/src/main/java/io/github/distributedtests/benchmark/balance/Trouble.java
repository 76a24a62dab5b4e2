package io.github.distributedtests.benchmark.balance;

import io.github.distributedtests.benchmark.algorithms.Suite;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be wrong with timings and machines. */
enum Trouble {
    NONE("clean timings") {
        @Override
        List<Situation> situations(Timings timings, int nodes) {
            return List.of(new Situation(Suite.of(timings), timings, equal(nodes), equal(nodes)));
        }
    },
    NOISE("timings 20 % off") {
        @Override
        List<Situation> situations(Timings timings, int nodes) {
            return seeded(random ->
                    new Situation(Suite.of(timings), Noise.of(timings, 0.2, random), equal(nodes), equal(nodes)));
        }
    },
    NEW_TESTS("10 % of the tests new") {
        @Override
        List<Situation> situations(Timings timings, int nodes) {
            return seeded(random ->
                    new Situation(Suite.of(timings), withoutATenth(timings, random), equal(nodes), equal(nodes)));
        }
    },
    GONE_TESTS("10 % of the tests gone") {
        @Override
        List<Situation> situations(Timings timings, int nodes) {
            return seeded(random ->
                    new Situation(Suite.of(withoutATenth(timings, random)), timings, equal(nodes), equal(nodes)));
        }
    },
    SLOW_RUN("a node half as fast in the run before") {
        @Override
        List<Situation> situations(Timings timings, int nodes) {
            return IntStream.range(0, nodes)
                    .mapToObj(slow -> new LastRun(timings, oneHalfAsFast(nodes, slow)))
                    .map(last -> new Situation(Suite.of(timings), last::learned, equal(nodes), equal(nodes)))
                    .toList();
        }
    },
    SLOW_NODE("a node half as fast, not told") {
        @Override
        List<Situation> situations(Timings timings, int nodes) {
            return IntStream.range(0, nodes)
                    .mapToObj(
                            slow -> new Situation(Suite.of(timings), timings, equal(nodes), oneHalfAsFast(nodes, slow)))
                    .toList();
        }
    },
    SLOW_NODE_WEIGHTED("a node half as fast, with weights") {
        @Override
        List<Situation> situations(Timings timings, int nodes) {
            return IntStream.range(0, nodes)
                    .mapToObj(slow -> new Situation(
                            Suite.of(timings), timings, oneHalfAsFast(nodes, slow), oneHalfAsFast(nodes, slow)))
                    .toList();
        }
    };

    private static final int SEEDS = 20;

    private final String label;

    Trouble(String label) {
        this.label = label;
    }

    /** For people. */
    String label() {
        return label;
    }

    /** The same trouble in all its forms: with every seed, or with every node as the slow one. */
    abstract List<Situation> situations(Timings timings, int nodes);

    private interface Seeded {
        Situation with(Random random);
    }

    private static List<Situation> seeded(Seeded situation) {
        return IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> situation.with(new Random(seed)))
                .toList();
    }

    private static double[] equal(int nodes) {
        double[] speeds = new double[nodes];
        Arrays.fill(speeds, 1);
        return speeds;
    }

    private static double[] oneHalfAsFast(int nodes, int slow) {
        double[] speeds = equal(nodes);
        speeds[slow] = 0.5;
        return speeds;
    }

    private static Timings withoutATenth(Timings timings, Random random) {
        Set<String> tenth = tenth(timings, random);
        return only(timings, test -> !tenth.contains(test.test()));
    }

    /** A tenth of the tests, half of them with all others of their classes, half of them anywhere. */
    private static Set<String> tenth(Timings timings, Random random) {
        Suite suite = Suite.of(timings);
        int goal = suite.tests().size() / 10;
        List<String> types = new ArrayList<>(suite.tests().stream()
                .map(Suite.TimedTest::className)
                .distinct()
                .toList());
        Collections.shuffle(types, random);
        Set<String> chosen = new HashSet<>();
        for (String type : types) {
            List<String> ofType = suite.tests().stream()
                    .filter(test -> test.className().equals(type))
                    .map(Suite.TimedTest::name)
                    .toList();
            if (chosen.size() + ofType.size() <= goal / 2) {
                chosen.addAll(ofType);
            }
        }
        List<String> names = new ArrayList<>(
                suite.tests().stream().map(Suite.TimedTest::name).toList());
        Collections.shuffle(names, random);
        names.stream().filter(name -> chosen.size() < goal).forEach(chosen::add);
        return chosen;
    }

    private static Timings only(Timings timings, Predicate<TestTime> stays) {
        List<TestTime> tests = timings.tests().stream().filter(stays).toList();
        Set<String> types = Suite.of(new Timings(tests, timings.classes())).tests().stream()
                .map(Suite.TimedTest::className)
                .collect(Collectors.toSet());
        List<ClassTime> classes = timings.classes().stream()
                .filter(time -> types.contains(time.className()))
                .toList();
        return new Timings(tests, classes);
    }
}
