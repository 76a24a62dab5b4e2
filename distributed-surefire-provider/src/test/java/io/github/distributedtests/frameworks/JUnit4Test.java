package io.github.distributedtests.frameworks;

import static io.github.distributedtests.frameworks.OneFramework.CLASS_FILES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.HeirOfTheUsualRunner;
import io.github.distributedtests.names.TestName;
import java.util.Set;
import org.junit.FixMethodOrder;
import org.junit.Ignore;
import org.junit.experimental.runners.Enclosed;
import org.junit.experimental.theories.Theory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runners.AllTests;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.UseParametersRunnerFactory;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;
import org.junit.runners.parameterized.BlockJUnit4ClassRunnerWithParametersFactory;
import org.junit.runners.parameterized.ParametersRunnerFactory;
import org.junit.runners.parameterized.TestWithParameters;

class JUnit4Test {
    private final OneFramework junit4 = new OneFramework(new JUnit4());

    @FixMethodOrder
    static class FixedOrder {}

    static class InheritsFixedOrder extends FixedOrder {}

    @ParameterizedTest
    @ValueSource(classes = {FixedOrder.class, InheritsFixedOrder.class})
    void a_class_whose_methods_junit_4_orders_stays_whole(Class<?> fixture) {
        assertThat(junit4.whyWhole(fixture)).contains("its methods depend on one another: @FixMethodOrder");
    }

    private void assertWholeFor(Class<?> runner, Class<?> fixture) {
        assertThat(junit4.whyWhole(fixture))
                .contains("it runs with " + runner.getName() + ", which may not be able to run a part of it");
        assertThat(junit4.isOpaque(fixture, true)).isTrue();
    }

    public static class RunsAnotherClass extends BlockJUnit4ClassRunner {
        public RunsAnotherClass(Class<?> type) throws InitializationError {
            super(FixedOrder.class);
        }
    }

    @RunWith(RunsAnotherClass.class)
    static class StandsForAnother {
        @org.junit.Test
        public void own() {}
    }

    @RunWith(org.junit.runners.JUnit4.class)
    static class OfJUnitsOwnRunner {
        @org.junit.Test
        public void own() {}
    }

    @Test
    void a_runner_of_the_users_may_find_tests_in_other_places_than_the_class() {
        assertThat(junit4.isOpaque(StandsForAnother.class, true)).isTrue();
        assertThat(junit4.isOpaque(OfJUnitsOwnRunner.class, true)).isFalse();
    }

    public static class Renaming extends BlockJUnit4ClassRunner {
        public Renaming(Class<?> type) throws InitializationError {
            super(type);
        }

        @Override
        protected String testName(FrameworkMethod method) {
            return "renamed";
        }
    }

    @RunWith(Renaming.class)
    static class RunByARenamer {}

    static class InheritsTheRenamer extends RunByARenamer {}

    @ParameterizedTest
    @ValueSource(classes = {RunByARenamer.class, InheritsTheRenamer.class})
    void a_class_whose_runner_is_not_known_stays_whole(Class<?> fixture) {
        assertWholeFor(Renaming.class, fixture);
    }

    public static class Factory implements ParametersRunnerFactory {
        @Override
        public Runner createRunnerForTestWithParameters(TestWithParameters test) {
            throw new UnsupportedOperationException();
        }
    }

    @RunWith(Parameterized.class)
    @UseParametersRunnerFactory(Factory.class)
    static class RunByAFactory {}

    static class InheritsTheFactory extends RunByAFactory {}

    @ParameterizedTest
    @ValueSource(classes = {RunByAFactory.class, InheritsTheFactory.class})
    void a_class_whose_parameters_have_runners_of_the_users_stays_whole(Class<?> fixture) {
        assertWholeFor(Factory.class, fixture);
    }

    @RunWith(Parameterized.class)
    @UseParametersRunnerFactory(BlockJUnit4ClassRunnerWithParametersFactory.class)
    static class RunByTheUsualFactory {}

    @RunWith(HeirOfTheUsualRunner.class)
    static class RunByAnHeir {}

    @RunWith(Parameterized.class)
    static class RunByParameterized {}

    @RunWith(Enclosed.class)
    static class RunByEnclosed {}

    @ParameterizedTest
    @ValueSource(
            classes = {RunByAnHeir.class, RunByParameterized.class, RunByTheUsualFactory.class, RunByEnclosed.class})
    void a_class_whose_runner_is_known_may_be_split(Class<?> fixture) {
        assertThat(junit4.whyWhole(fixture)).isEmpty();
        assertThat(junit4.isSuite(fixture)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {RunByParameterized.class, RunByEnclosed.class})
    void a_class_whose_runner_is_known_hides_its_tests_only_if_none_is_recognised(Class<?> fixture) {
        assertThat(junit4.isOpaque(fixture, true)).isFalse();
        assertThat(junit4.isOpaque(fixture, false)).isTrue();
        assertThat(junit4.isOpaque(FixedOrder.class, false)).isFalse();
    }

    @Ignore
    static class Ignored {}

    static class IgnoredMethod {
        @Ignore
        @org.junit.Test
        public void a() {}
    }

    @Test
    void a_class_that_is_ignored_stays_whole() {
        assertThat(junit4.whyWhole(Ignored.class)).contains("it is ignored as a whole");
        assertThat(junit4.whyWhole(IgnoredMethod.class)).isEmpty();
    }

    @RunWith(Suite.class)
    @SuiteClasses({Ignored.class, IgnoredMethod.class})
    static class SuiteWithIgnored {}

    @RunWith(Suite.class)
    @SuiteClasses({IgnoredMethod.class})
    static class SuiteClass {}

    static class InheritsSuite extends SuiteClass {}

    @RunWith(AllTests.class)
    static class AllTestsSuite {
        public static junit.framework.Test suite() {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {SuiteWithIgnored.class, SuiteClass.class, InheritsSuite.class, AllTestsSuite.class})
    void a_class_that_stands_for_the_tests_of_others_is_a_suite(Class<?> fixture) {
        assertThat(junit4.isSuite(fixture)).isTrue();
    }

    @RunWith(Suite.class)
    @SuiteClasses({RunByAFactory.class})
    static class SuiteWithAFactory {}

    @Test
    void a_suite_stays_with_its_members_if_one_of_them_can_not_be_run_in_part() {
        assertThat(junit4.dependent(name -> false, SuiteWithIgnored.class, SuiteClass.class, Ignored.class))
                .isEqualTo(Set.of(OneFramework.names(SuiteWithIgnored.class, Ignored.class, IgnoredMethod.class)));
        assertThat(junit4.dependent(name -> false, SuiteWithAFactory.class, SuiteClass.class))
                .isEqualTo(Set.of(OneFramework.names(SuiteWithAFactory.class, RunByAFactory.class)));
    }

    static class Methods {
        @org.junit.Test
        public void test() {}

        @Theory
        public void theory(int i) {}

        public void none() {}
    }

    static class InheritsMethods extends Methods {}

    static class NoTests {
        public void testIt() {}
    }

    @Test
    void tests_and_theories_are_tests() {
        assertThat(junit4.testsIn(Methods.class)).containsExactly("test", "theory");
        assertThat(junit4.testsIn(InheritsMethods.class)).containsExactly("test", "theory");
        assertThat(junit4.testsIn(NoTests.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Methods.class, InheritsMethods.class, RunByARenamer.class, InheritsSuite.class})
    void a_class_with_a_test_or_a_runner_is_written_for_it(Class<?> fixture) {
        assertThat(JUnit4.isTestClass(fixture.getName(), CLASS_FILES)).isTrue();
        assertThat(JUnit4.isTestClass(NoTests.class.getName(), CLASS_FILES)).isFalse();
    }

    @Test
    void a_set_of_parameters_is_asked_about_as_if_it_were_a_method() {
        assertThat(JUnit4.standsForParameters(TestName.parse("a.A#[0]"))).isTrue();
        assertThat(JUnit4.standsForParameters(TestName.parse("a.A#data() assumption violation")))
                .isTrue();
        assertThat(JUnit4.standsForParameters(TestName.parse("a.A#b[0]"))).isFalse();
        assertThat(JUnit4.standsForParameters(TestName.parse("a.A"))).isFalse();
    }
}
