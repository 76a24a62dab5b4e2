package io.github.distributedtests.testjvm.runners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.NestedSuite;
import io.github.distributedtests.testjvm.UnfilteredRunner;
import java.util.List;
import java.util.function.Predicate;
import junit.framework.JUnit4TestAdapter;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.runner.Description;
import org.junit.runner.Request;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.manipulation.Filterable;
import org.junit.runner.manipulation.NoTestsRemainException;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.AllTests;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;
import org.junit.runners.model.InitializationError;

class RunnerTreeTest {
    private static final String OLD = Old.class.getName();
    private static final String NEW = New.class.getName();

    /** What is left of a class, and what it runs, as {@code bar(com.acme.FooTest)}. */
    private static List<String> ran(Class<?> type, Share share) {
        Runner runner = Request.aClass(type).getRunner();
        return new RunnerTree(share).keepOnly(type.getName(), runner) ? RanTests.of(Request.runner(runner)) : List.of();
    }

    @org.junit.jupiter.api.Test
    void of_a_class_the_methods_of_the_share_run() {
        assertThat(ran(New.class, FixedShare.of(NEW + "#a"))).containsExactly("a(" + NEW + ")");
        assertThat(ran(New.class, FixedShare.of(OLD + "#testA"))).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void tests_of_junit_3_are_taken_out_of_suites_within_suites_of_either_kind() {
        Share share = FixedShare.of(OLD + "#testB", NEW + "#a");

        assertThat(ran(SuiteOfSuites.class, share))
                .containsExactlyInAnyOrder("testB(" + OLD + ")", "a(" + NEW + ")", "a(" + NEW + ")");
        assertThat(ran(AllOld.class, share)).containsExactly("testB(" + OLD + ")", "a(" + NEW + ")");
        assertThat(ran(SuiteOfSuites.class, FixedShare.of())).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_class_that_can_not_be_run_in_part_goes_to_one_node_from_within_a_suite() {
        String unfiltered = Unfiltered.class.getName();

        assertThat(ran(SuiteOfUnfiltered.class, FixedShare.of(unfiltered)))
                .containsExactly("whatever(" + unfiltered + ")");
        assertThat(ran(SuiteOfUnfiltered.class, FixedShare.of(unfiltered + "#whatever")))
                .isEmpty();
        assertThat(ran(SuiteOfUnfiltered.class, FixedShare.of(NEW + "#a"))).containsExactly("a(" + NEW + ")");
    }

    @org.junit.jupiter.api.Test
    void nothing_is_asked_about_what_is_in_a_whole_class() {
        String suite = SuiteOfSuites.class.getName();
        String old = OldSuite.class.getName();

        assertThat(ran(SuiteOfSuites.class, FixedShare.of(suite).withWhole(suite)))
                .hasSize(6);
        assertThat(ran(SuiteOfSuites.class, FixedShare.of(NEW + "#a").withWhole(suite)))
                .isEmpty();
        assertThat(ran(SuiteOfSuites.class, FixedShare.of(old).withWhole(old)))
                .as("the suite of JUnit 3 alone, whose runner doesn't know its class")
                .containsExactly("testA(" + OLD + ")", "testB(" + OLD + ")", "a(" + NEW + ")", "b(" + NEW + ")");
        assertThat(ran(SuiteOfSuites.class, FixedShare.of(OLD + "#testA").withWhole(old)))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_runner_all_of_whose_tests_stay_gets_no_filter() {
        String strict = Strict.class.getName();

        assertThat(ran(Strict.class, FixedShare.of(strict + "#a", strict + "#b")))
                .containsExactly("a(" + strict + ")", "b(" + strict + ")", "no filter(" + strict + ")");
        assertThat(ran(SuiteOfStrict.class, FixedShare.of(strict + "#a", strict + "#b")))
                .containsExactly("a(" + strict + ")", "b(" + strict + ")", "no filter(" + strict + ")");
        assertThat(ran(Strict.class, FixedShare.of(strict + "#b"))).containsExactly("b(" + strict + ")");
    }

    @ParameterizedTest
    @ValueSource(classes = {Forgetful.class, New.class})
    void what_the_user_takes_out_comes_on_top_wherever_a_runner_keeps_its_last_filter_only(Class<?> type)
            throws NoTestsRemainException {
        String name = type.getName();
        RunnerTree tree = new RunnerTree(FixedShare.of(name + "#a"));
        Runner runner = Request.aClass(type).getRunner();
        tree.keepOnly(name, runner);
        Filter either = usersFilter(test -> true);

        tree.joinedWith(either, name, runner).apply(runner);

        assertThat(RanTests.of(Request.runner(runner))).containsExactly("a(" + name + ")");
        Filter b = tree.joinedWith(usersFilter(test -> test.getMethodName().equals("b")), name, runner);
        assertThatThrownBy(() -> b.apply(runner)).isInstanceOf(NoTestsRemainException.class);
    }

    @org.junit.jupiter.api.Test
    void the_users_filter_stays_as_it_is_where_nothing_has_to_be_taken_out_again() {
        Filter users = usersFilter(test -> true);
        String forgetful = Forgetful.class.getName();
        Share whole = FixedShare.of(forgetful).withWhole(forgetful);

        assertThat(joined(users, New.class, FixedShare.of(NEW + "#a"))).isSameAs(users);
        assertThat(joined(users, Old.class, FixedShare.of(OLD + "#testA"))).isSameAs(users);
        assertThat(joined(users, Forgetful.class, whole)).isSameAs(users);
    }

    private static Filter joined(Filter users, Class<?> type, Share share) {
        Runner runner = Request.aClass(type).getRunner();
        return new RunnerTree(share).joinedWith(users, type.getName(), runner);
    }

    private static Filter usersFilter(Predicate<Description> tests) {
        return new Filter() {
            @Override
            public boolean shouldRun(Description description) {
                return !description.isTest() || tests.test(description);
            }

            @Override
            public String describe() {
                return "the user's";
            }
        };
    }

    @org.junit.jupiter.api.Test
    void parameters_and_enclosed_classes_go_by_their_methods() {
        String parameterized = WithParameters.class.getName();
        String inner = Outer.Inner.class.getName();

        assertThat(ran(WithParameters.class, FixedShare.of(parameterized + "#a")))
                .containsExactly("a[p](" + parameterized + ")", "a[q](" + parameterized + ")");
        assertThat(ran(Outer.class, FixedShare.of(inner + "#y"))).containsExactly("y(" + inner + ")");
    }

    @org.junit.jupiter.api.Test
    void a_class_that_can_not_be_set_up_says_so_wherever_it_is_opened() {
        String broken = "initializationError(" + Broken.class.getName() + ")";

        assertThat(ran(Broken.class, FixedShare.of())).containsExactly(broken);
        assertThat(ran(SuiteOfBroken.class, FixedShare.of(Broken.class.getName())))
                .containsExactly(broken);
        assertThat(ran(SuiteOfBroken.class, FixedShare.of())).isEmpty();
    }

    public static class Old extends TestCase {
        public void testA() {}

        public void testB() {}
    }

    public static class New {
        @Test
        public void a() {}

        @Test
        public void b() {}
    }

    public static class OldSuite {
        public static junit.framework.Test suite() {
            TestSuite suite = NestedSuite.of(Old.class);
            suite.addTest(new JUnit4TestAdapter(New.class));
            return suite;
        }
    }

    @RunWith(AllTests.class)
    public static class AllOld {
        public static junit.framework.Test suite() {
            return OldSuite.suite();
        }
    }

    @RunWith(Suite.class)
    @SuiteClasses(OldSuite.class)
    public static class Within {}

    @RunWith(Suite.class)
    @SuiteClasses({Within.class, New.class})
    public static class SuiteOfSuites {}

    @RunWith(UnfilteredRunner.class)
    public static class Unfiltered {}

    @RunWith(Suite.class)
    @SuiteClasses({Unfiltered.class, New.class})
    public static class SuiteOfUnfiltered {}

    @RunWith(StrictRunner.class)
    public static class Strict extends New {}

    @RunWith(Suite.class)
    @SuiteClasses(Strict.class)
    public static class SuiteOfStrict {}

    /** Reports one test more than there are, unless it is given a filter: so does Mockito. */
    public static final class StrictRunner extends BlockJUnit4ClassRunner {
        private boolean filtered;

        public StrictRunner(Class<?> type) throws InitializationError {
            super(type);
        }

        @Override
        public void filter(Filter filter) throws NoTestsRemainException {
            filtered = true;
            super.filter(filter);
        }

        @Override
        public void run(RunNotifier notifier) {
            super.run(notifier);
            if (!filtered) {
                notifier.fireTestStarted(Description.createTestDescription(Strict.class, "no filter"));
            }
        }
    }

    @RunWith(ForgetfulRunner.class)
    public static class Forgetful {}

    /** Has two tests, and keeps its last filter only, as JUnit's own runners do before 4.9. */
    public static final class ForgetfulRunner extends Runner implements Filterable {
        private final Class<?> type;
        private Filter last = Filter.ALL;

        public ForgetfulRunner(Class<?> type) {
            this.type = type;
        }

        @Override
        public void filter(Filter filter) throws NoTestsRemainException {
            last = filter;
            if (getDescription().getChildren().isEmpty()) {
                throw new NoTestsRemainException();
            }
        }

        @Override
        public Description getDescription() {
            Description description = Description.createSuiteDescription(type);
            for (String name : List.of("a", "b")) {
                Description test = Description.createTestDescription(type, name);
                if (last.shouldRun(test)) {
                    description.addChild(test);
                }
            }
            return description;
        }

        @Override
        public void run(RunNotifier notifier) {
            getDescription().getChildren().forEach(notifier::fireTestStarted);
        }
    }

    @RunWith(Parameterized.class)
    public static class WithParameters {
        @Parameters(name = "{0}")
        public static List<String> parameters() {
            return List.of("p", "q");
        }

        public WithParameters(String ignored) {}

        @Test
        public void a() {}

        @Test
        public void b() {}
    }

    @RunWith(Enclosed.class)
    public static class Outer {
        public static class Inner {
            @Test
            public void x() {}

            @Test
            public void y() {}
        }
    }

    public static class Broken {
        @Test
        void isNotPublic() {}
    }

    @RunWith(Suite.class)
    @SuiteClasses(Broken.class)
    public static class SuiteOfBroken {}
}
