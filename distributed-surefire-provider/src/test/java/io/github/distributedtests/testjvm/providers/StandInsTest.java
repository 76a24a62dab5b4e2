package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.UnfilteredRunner;
import io.github.distributedtests.testjvm.runners.RanTests;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.surefire.api.report.ReportEntry;
import org.apache.maven.surefire.api.report.RunMode;
import org.apache.maven.surefire.api.report.SimpleReportEntry;
import org.apache.maven.surefire.api.util.TestsToRun;
import org.junit.Test;
import org.junit.runner.Description;
import org.junit.runner.Request;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runners.ParentRunner;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

class StandInsTest {
    private static final String FOO = Foo.class.getName();
    private static final String FEATURES = Features.class.getName();

    private static Class<?> inPlaceOf(Class<?> type, Function<Class<?>, Optional<Class<?>>> standIns) {
        return standIns.apply(type).orElseThrow();
    }

    @org.junit.jupiter.api.Test
    void a_stand_in_has_the_name_of_its_class_and_runs_the_share() {
        Class<?> standIn = inPlaceOf(Foo.class, StandIns.forJUnit4(FixedShare.of(FOO + "#b")));

        assertThat(standIn).isNotSameAs(Foo.class);
        assertThat(standIn.getName()).isEqualTo(FOO);
        assertThat(RanTests.of(Request.aClass(standIn))).containsExactly("b(" + FOO + ")");
    }

    @org.junit.jupiter.api.Test
    void the_users_own_filter_is_put_to_what_is_left() {
        Class<?> standIn = inPlaceOf(Foo.class, StandIns.forJUnit4(FixedShare.of(FOO + "#a", FOO + "#b")));
        Filter second = Filter.matchMethodDescription(Description.createTestDescription(Foo.class, "b"));

        assertThat(RanTests.of(Request.aClass(standIn).filterWith(second))).containsExactly("b(" + FOO + ")");
        assertThat(RanTests.of(Request.aClass(standIn))).hasSize(2);
    }

    @org.junit.jupiter.api.Test
    void a_whole_class_stays_itself_or_is_left_out() {
        Share mine = FixedShare.of(FOO).withWhole(FOO);
        Share another = FixedShare.of().withWhole(FOO);
        NamesByRunner names = new NamesByRunner();

        assertThat(StandIns.forJUnit3(mine, name -> true).apply(Foo.class)).hasValue(Foo.class);
        assertThat(StandIns.forJUnit3(another, name -> true).apply(Foo.class)).isEmpty();
        assertThat(StandIns.forJUnit4(mine).apply(Foo.class)).hasValue(Foo.class);
        assertThat(StandIns.forJUnit4(another).apply(Foo.class)).isEmpty();
        assertThat(StandIns.forJUnitCore(mine, names).apply(Foo.class)).hasValue(Foo.class);
        assertThat(StandIns.forJUnitCore(another, names).apply(Foo.class)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void what_junit_3_has_no_tests_in_stays_itself() {
        assertThat(StandIns.forJUnit3(FixedShare.of(), name -> false).apply(Foo.class))
                .hasValue(Foo.class);
        assertThat(StandIns.forJUnit3(FixedShare.of(), name -> true).apply(Foo.class))
                .hasValueSatisfying(standIn -> assertThat(standIn).isNotSameAs(Foo.class));
    }

    @org.junit.jupiter.api.Test
    void for_junit_47_a_stand_in_is_of_the_kind_that_surefire_looks_for() {
        Share share = FixedShare.of(FOO + "#b");
        NamesByRunner names = new NamesByRunner();

        Runner ofClass = Request.aClass(inPlaceOf(Foo.class, StandIns.forJUnitCore(share, names)))
                .getRunner();
        Runner ofSuite = Request.aClass(inPlaceOf(AllFoo.class, StandIns.forJUnitCore(share, names)))
                .getRunner();

        assertThat(ofClass).isInstanceOf(ParentRunner.class).isNotInstanceOf(Suite.class);
        assertThat(ofSuite).isInstanceOf(Suite.class);
        assertThat(ofSuite.getDescription().getChildren())
                .singleElement()
                .satisfies(child -> assertThat(child.getChildren()).hasSize(1));
    }

    @org.junit.jupiter.api.Test
    void surefires_scheduler_gets_to_the_real_runner() {
        Class<?> standIn = inPlaceOf(Foo.class, StandIns.forJUnitCore(FixedShare.of(FOO + "#b"), new NamesByRunner()));
        List<Runnable> scheduled = new ArrayList<>();
        Runner runner = Request.aClass(standIn).getRunner();
        ((ParentRunner<?>) runner).setScheduler(new org.junit.runners.model.RunnerScheduler() {
            @Override
            public void schedule(Runnable childStatement) {
                scheduled.add(childStatement);
            }

            @Override
            public void finished() {}
        });

        assertThat(RanTests.of(Request.runner(runner))).isEmpty();
        assertThat(scheduled).hasSize(1);
    }

    @org.junit.jupiter.api.Test
    void for_junit_47_a_class_of_which_nothing_is_left_is_left_out_and_tests_can_run_again() {
        assertThat(StandIns.forJUnitCore(FixedShare.of(), new NamesByRunner()).apply(AllFoo.class))
                .isEmpty();

        Class<?> standIn =
                inPlaceOf(AllFoo.class, StandIns.forJUnitCore(FixedShare.of(FOO + "#a"), new NamesByRunner()));
        assertThat(RanTests.of(Request.aClass(standIn))).containsExactly("a(" + FOO + ")");
        assertThat(RanTests.of(Request.aClass(standIn))).containsExactly("a(" + FOO + ")");
    }

    @org.junit.jupiter.api.Test
    void for_junit_47_what_runs_in_a_whole_class_has_a_name_in_it_whatever_it_calls_itself() {
        NamesByRunner names = new NamesByRunner();
        Share share = FixedShare.of(FEATURES).withWhole(FEATURES);
        ReportEntry scenario = entry("apples in the basket", "put in");

        assertThat(names.of(scenario, KnownFolders.NONE)).hasToString("apples in the basket#put in");
        assertThat(RanTests.of(Request.aClass(inPlaceOf(Features.class, StandIns.forJUnitCore(share, names)))))
                .containsExactly("put in(apples in the basket)", "own(" + FEATURES + ")");
        assertThat(names.of(scenario, KnownFolders.NONE)).hasToString(FEATURES + "#apples in the basket#put in");
        assertThat(names.of(entry(FEATURES, "own"), KnownFolders.NONE)).hasToString(FEATURES + "#own");
    }

    @org.junit.jupiter.api.Test
    void for_junit_3_and_4_so_has_what_runs_in_a_test_set_that_is_whole() {
        NamesByTestSet names = new NamesByTestSet(FixedShare.of(FEATURES).withWhole(FEATURES));
        names.starting(FEATURES);
        assertThat(names.of(entry("apples in the basket", "put in"), KnownFolders.NONE))
                .hasToString(FEATURES + "#apples in the basket#put in");
        assertThat(names.of(entry(FEATURES + "$Inner", "a[1]"), KnownFolders.NONE)
                        .invocation())
                .isEqualTo("[1]");
        names.starting(FOO);
        assertThat(names.of(entry("com.acme.Other", "a"), KnownFolders.NONE)).hasToString("com.acme.Other#a");
    }

    private static ReportEntry entry(String className, String method) {
        return new SimpleReportEntry(RunMode.NORMAL_RUN, 1L, className, null, method, null);
    }

    @org.junit.jupiter.api.Test
    void stand_ins_are_made_once_and_given_again_for_reruns() {
        List<Class<?>> asked = new ArrayList<>();
        ThinnedOutClasses classes = new ThinnedOutClasses(type -> {
            asked.add(type);
            return type == Foo.class ? Optional.empty() : Optional.of(Features.class);
        });
        TestsToRun tests = classes.in(new TestsToRun(new LinkedHashSet<>(List.of(Foo.class, AllFoo.class))));

        assertThat(all(tests.iterator())).containsExactly(Features.class);
        assertThat(tests.getLocatedClasses()).containsExactly(Features.class);
        assertThat(all(tests.iterated())).containsExactly(Features.class);
        assertThat(classes.in(AllFoo.class)).hasValue(Features.class);
        assertThat(asked).containsExactly(Foo.class, AllFoo.class);
    }

    private static List<Class<?>> all(Iterator<Class<?>> classes) {
        List<Class<?>> all = new ArrayList<>();
        classes.forEachRemaining(all::add);
        return all;
    }

    public static class Foo {
        @Test
        public void a() {}

        @Test
        public void b() {}
    }

    @RunWith(Suite.class)
    @SuiteClasses(Foo.class)
    public static class AllFoo {}

    @RunWith(FeatureRunner.class)
    public static class Features {}

    /** Names a test after a feature, as Cucumber does. */
    public static final class FeatureRunner extends UnfilteredRunner {
        public FeatureRunner(Class<?> type) {
            super(
                    type,
                    Description.createTestDescription("apples in the basket", "put in"),
                    Description.createTestDescription(type, "own"));
        }
    }
}
