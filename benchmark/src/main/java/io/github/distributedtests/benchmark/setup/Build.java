package io.github.distributedtests.benchmark.setup;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.SetUpTime;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tests of a build of several modules, each with all that a node must have paid for before it. */
final class Build {
    private final Map<String, Double> setUpSeconds = new HashMap<>();
    private final List<Test> tests = new ArrayList<>();

    /**
     * A test.
     *
     * @param className with the module in front
     * @param needs what a node pays for once, from the class up to the module's test JVM
     */
    record Test(String module, String name, String className, List<String> needs, double seconds) {}

    Build(Timings timings) {
        Map<String, String> above = new HashMap<>();
        for (SetUpTime setUp : timings.setUps()) {
            String name = setUp.module() + ' ' + setUp.name();
            setUpSeconds.put(name, setUp.seconds());
            above.put(name, setUp.module() + ' ' + setUp.parent());
        }
        for (ClassTime time : timings.classes()) {
            String name = time.module() + '/' + time.className();
            setUpSeconds.put(name, time.ownSeconds());
            above.put(name, time.module() + ' ' + time.setUp());
        }
        for (TestTime time : timings.tests()) {
            String className = time.module() + '/' + TestName.parse(time.test()).outermostClass();
            List<String> needs = new ArrayList<>();
            for (String need = className; need != null; need = above.get(need)) {
                needs.add(need);
            }
            tests.add(new Test(time.module(), time.test(), className, List.copyOf(needs), time.seconds()));
        }
    }

    List<Test> tests() {
        return tests;
    }

    double setUpSeconds(String need) {
        return setUpSeconds.getOrDefault(need, 0.0);
    }

    /**
     * When the last node is done, in seconds.
     *
     * @param nodes by test, 0-based
     */
    double makespan(int[] nodes, int count) {
        Load[] loads = new Load[count];
        double makespan = 0;
        for (int i = 0; i < nodes.length; i++) {
            int node = nodes[i];
            loads[node] = loads[node] == null ? new Load() : loads[node];
            loads[node].add(tests.get(i));
            makespan = Math.max(makespan, loads[node].seconds);
        }
        return makespan;
    }

    /** What a node does. */
    final class Load {
        private final Set<String> paid = new HashSet<>();
        private double seconds;

        void add(Test test) {
            seconds = with(List.of(test));
            paid.addAll(test.needs());
        }

        /** How long it would take with these tests too. */
        double with(List<Test> more) {
            double sum = seconds;
            Set<String> needs = new HashSet<>();
            for (Test test : more) {
                sum += test.seconds();
                for (String need : test.needs()) {
                    sum += !paid.contains(need) && needs.add(need) ? setUpSeconds(need) : 0;
                }
            }
            return sum;
        }
    }
}
