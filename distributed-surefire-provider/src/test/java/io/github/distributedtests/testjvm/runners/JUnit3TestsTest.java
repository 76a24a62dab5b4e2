package io.github.distributedtests.testjvm.runners;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.UnfilteredRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import junit.extensions.RepeatedTest;
import junit.extensions.TestSetup;
import junit.framework.JUnit4TestAdapter;
import junit.framework.TestCase;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.junit.Ignore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

class JUnit3TestsTest {

    public static class Foo extends TestCase {
        public void testA() {}

        public void testB() {}
    }

    public static class Bar extends TestCase {
        public void testA() {}

        public void testB() {}
    }

    public static class Modern {
        @org.junit.Test
        public void a() {}

        @org.junit.Test
        public void b() {}
    }

    @RunWith(Parameterized.class)
    public static class WithParameters {
        @Parameters
        public static List<Object[]> parameters() {
            return Arrays.asList(new Object[][] {{1}, {2}});
        }

        public WithParameters(int ignored) {}

        @org.junit.Test
        public void a() {}

        @org.junit.Test
        public void b() {}
    }

    @Ignore
    public static class Ignored {
        @org.junit.Test
        public void a() {}
    }

    @RunWith(UnfilteredRunner.class)
    public static class RunUnfiltered {}

    /** A test that is neither a case nor a suite. */
    public static class OfItsOwnKind implements junit.framework.Test {
        @Override
        public int countTestCases() {
            return 1;
        }

        @Override
        public void run(TestResult result) {
            result.startTest(this);
            result.endTest(this);
        }

        @Override
        public String toString() {
            return getClass().getName();
        }
    }

    private static final String FOO = Foo.class.getName();
    private static final String BAR = Bar.class.getName();

    private static TestSuite suite(junit.framework.Test... tests) {
        TestSuite suite = new TestSuite();
        for (junit.framework.Test test : tests) {
            suite.addTest(test);
        }
        return suite;
    }

    private static TestSuite everything() {
        return suite(
                new TestSuite(Foo.class),
                suite(suite(new TestSuite(Bar.class)), new TestSuite()),
                new TestSetup(new TestSuite(Foo.class)),
                new RepeatedTest(
                        suite(new Bar() {
                            @Override
                            public String getName() {
                                return "testA";
                            }

                            @Override
                            protected void runTest() {}
                        }),
                        2),
                new JUnit4TestAdapter(Modern.class),
                new JUnit4TestAdapter(WithParameters.class),
                new OfItsOwnKind());
    }

    @Test
    void only_the_tests_of_the_share_are_left_in_suites_within_suites() {
        TestSuite suite = suite(new TestSuite(Foo.class), suite(suite(new TestSuite(Bar.class))));
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(FOO + "#testB", BAR + "#testA"), suite))
                .isTrue();
        assertThat(RanTests.of(suite)).containsExactly("testB(" + FOO + ")", "testA(" + BAR + ")");
    }

    @Test
    void a_suite_that_is_left_empty_goes_with_the_last_of_its_tests() {
        TestSuite suite = suite(new TestSuite(Foo.class), suite(suite(new TestSuite(Bar.class))), new TestSuite());
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(FOO + "#testA"), suite)).isTrue();
        assertThat(suite.testCount()).isEqualTo(1);
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(), suite)).isFalse();
        assertThat(RanTests.of(suite)).isEmpty();
    }

    @Test
    void a_suite_of_the_users_own_kind_stays_that() {
        List<String> calls = new ArrayList<>();
        TestSuite own = new TestSuite(Foo.class) {
            @Override
            public void run(TestResult result) {
                calls.add("before");
                super.run(result);
            }
        };
        TestSuite suite = suite(own);
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(FOO + "#testA"), suite)).isTrue();
        assertThat(suite.testAt(0)).isSameAs(own);
        assertThat(RanTests.of(suite)).containsExactly("testA(" + FOO + ")");
        assertThat(calls).containsExactly("before");
    }

    @Test
    void decorators_are_looked_into() {
        TestSuite suite = suite(new RepeatedTest(new TestSuite(Foo.class), 2), new TestSetup(new TestSuite(Bar.class)));
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(FOO + "#testA"), suite)).isTrue();
        assertThat(RanTests.of(suite)).containsExactly("testA(" + FOO + ")", "testA(" + FOO + ")");
        assertThat(suite.testCount()).isEqualTo(1);
    }

    @Test
    void tests_of_junit_4_are_looked_into_and_invocations_stay_together() {
        TestSuite suite = suite(new JUnit4TestAdapter(Modern.class), new JUnit4TestAdapter(WithParameters.class));
        String modern = Modern.class.getName();
        String parameters = WithParameters.class.getName();
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(modern + "#b", parameters + "#a"), suite))
                .isTrue();
        assertThat(RanTests.of(suite))
                .containsExactly("b(" + modern + ")", "a[0](" + parameters + ")", "a[1](" + parameters + ")");
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(parameters + "#a"), suite))
                .isTrue();
        assertThat(suite.testCount()).isEqualTo(1);
    }

    @Test
    void classes_of_junit_4_that_no_filter_reaches_into_go_in_one_piece() {
        for (Class<?> type : List.of(Ignored.class, RunUnfiltered.class)) {
            FixedShare other = FixedShare.of().withWhole(type.getName());
            FixedShare mine = FixedShare.of(type.getName()).withWhole(type.getName());
            assertThat(JUnit3Tests.keepOnly(other, suite(new JUnit4TestAdapter(type))))
                    .as(type.getName())
                    .isFalse();
            assertThat(JUnit3Tests.keepOnly(mine, suite(new JUnit4TestAdapter(type))))
                    .as(type.getName())
                    .isTrue();
        }
    }

    @Test
    void a_test_of_its_own_kind_goes_by_the_name_of_its_class() {
        String name = OfItsOwnKind.class.getName();
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(name), new OfItsOwnKind()))
                .isTrue();
        assertThat(JUnit3Tests.keepOnly(FixedShare.of(), new OfItsOwnKind())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void every_test_of_a_suite_is_left_on_one_node(Granularity granularity) {
        List<String> union = new ArrayList<>();
        for (int node = 1; node <= 3; node++) {
            Share share = new ShareSettings(
                            node, new double[] {1, 1, 1}, granularity, List.of(), List.of(), Map.of(), Plan.NONE)
                    .share(new ClassFiles(getClass().getClassLoader()));
            TestSuite suite = everything();
            JUnit3Tests.keepOnly(share, suite);
            List<String> once = RanTests.of(suite);
            JUnit3Tests.keepOnly(share, suite);
            assertThat(RanTests.of(suite)).isEqualTo(once);
            union.addAll(once);
        }
        assertThat(union).containsExactlyInAnyOrderElementsOf(RanTests.of(everything()));
    }
}
