package io.github.distributedtests.benchmark.algorithms;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.Timings;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What this project does: asks the same share that decides in a test JVM. */
record Shared(String label, Granularity granularity, boolean planned) implements Algorithm {

    static Shared byRing(Granularity granularity) {
        return new Shared("ring, " + granularity, granularity, false);
    }

    static Shared byPlan() {
        return new Shared("plan", Granularity.METHOD, true);
    }

    @Override
    public int[] assign(Suite suite, Timings known, double[] weights) {
        Share share = new ShareSettings(
                        1, weights, granularity, List.of(), List.of(), together(suite), plan(known, weights))
                .share(new ClassFiles(new URLClassLoader(new URL[0], null)));
        return suite.tests().stream()
                .map(Suite.TimedTest::name)
                .mapToInt(test -> share.decide(TestName.parse(test)).node() - 1)
                .toArray();
    }

    private Plan plan(Timings known, double[] weights) {
        if (!planned || known.tests().isEmpty()) {
            return Plan.NONE;
        }
        ReactorPlan plan = Planner.plan(known, weights, granularity);
        return plan.of(known.tests().get(0).module());
    }

    /** The class files, which say it in a build, are not there. */
    private static Map<String, String> together(Suite suite) {
        Map<String, String> together = new TreeMap<>();
        suite.classes().values().stream()
                .filter(time -> time.kind() == ClassTime.ClassKind.WHOLE)
                .forEach(time -> together.put(time.className(), time.unit()));
        return together;
    }
}
