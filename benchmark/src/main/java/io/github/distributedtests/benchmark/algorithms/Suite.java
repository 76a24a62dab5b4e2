package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tests that there are to distribute, with what they really take.
 *
 * @param tests in the order of class and method, in which a framework that walks through folders finds them
 * @param classes what is known of outermost classes, by name; one that is missing has no set-up and may be split
 */
public record Suite(List<TimedTest> tests, Map<String, ClassTime> classes) {

    /**
     * A test.
     *
     * @param name such as {@code com.acme.FooTest#bar}
     * @param className the outermost class
     * @param group what it goes with where classes stay together: its class, or the name that several share
     * @param divisible whether the group may be split
     * @param seconds without the set-up of the class
     */
    public record TimedTest(String name, String className, String group, boolean divisible, double seconds) {

        /** What it goes with where as much as possible is split: itself, or its group if that must stay whole. */
        public String piece() {
            return divisible ? name : group;
        }
    }

    /** The suite that was timed, of one module. */
    public static Suite of(Timings timings) {
        Map<String, ClassTime> classes = new HashMap<>();
        timings.classes().forEach(time -> classes.put(time.className(), time));
        List<TimedTest> tests =
                timings.tests().stream().map(time -> test(time, classes)).toList();
        return new Suite(tests, Map.copyOf(classes));
    }

    private static TimedTest test(TestTime time, Map<String, ClassTime> classes) {
        String className = TestName.parse(time.test()).outermostClass();
        ClassTime type = classes.get(className);
        boolean whole = type != null && type.kind() == ClassTime.ClassKind.WHOLE;
        return new TimedTest(time.test(), className, whole ? type.unit() : className, !whole, time.seconds());
    }

    /**
     * When the last node is done.
     *
     * @param nodes by test, 0-based
     * @param speeds by node; a node of speed 0.5 takes twice as long
     * @return seconds; each class's set-up counts on every node that has a test of it
     */
    public double makespan(int[] nodes, double[] speeds) {
        double[] load = new double[speeds.length];
        List<Set<String>> setUp = new ArrayList<>();
        for (int node = 0; node < speeds.length; node++) {
            setUp.add(new HashSet<>());
        }
        for (int i = 0; i < nodes.length; i++) {
            TimedTest test = tests.get(i);
            load[nodes[i]] += test.seconds();
            if (setUp.get(nodes[i]).add(test.className())) {
                load[nodes[i]] += ownSeconds(test.className());
            }
        }
        double makespan = 0;
        for (int node = 0; node < speeds.length; node++) {
            makespan = Math.max(makespan, load[node] / speeds[node]);
        }
        return makespan;
    }

    /**
     * What no split can beat: an even load, or the longest that can't be split on the fastest node.
     *
     * @param speeds by node
     * @return seconds
     */
    public double leastMakespan(double[] speeds) {
        Map<String, Double> pieces = new HashMap<>();
        Set<String> setUp = new HashSet<>();
        double total = 0;
        for (TimedTest test : tests) {
            boolean first = setUp.add(test.className());
            double own = ownSeconds(test.className());
            total += test.seconds() + (first ? own : 0);
            pieces.merge(test.piece(), test.seconds() + (first || test.divisible() ? own : 0), Double::sum);
        }
        double speed = 0;
        double fastest = 0;
        for (double ofNode : speeds) {
            speed += ofNode;
            fastest = Math.max(fastest, ofNode);
        }
        double longest =
                pieces.values().stream().mapToDouble(piece -> piece).max().orElse(0);
        return Math.max(total / speed, longest / fastest);
    }

    /** What all takes on one node, in seconds. */
    public double total() {
        return makespan(new int[tests.size()], new double[] {1});
    }

    /** What the set-up of an outermost class takes on each node that has a test of it, in seconds. */
    public double ownSeconds(String className) {
        ClassTime time = classes.get(className);
        return time == null ? 0 : time.ownSeconds();
    }
}
