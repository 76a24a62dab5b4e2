package io.github.distributedtests.frameworks;

import static io.github.distributedtests.frameworks.OneFramework.CLASS_FILES;
import static org.assertj.core.api.Assertions.assertThat;

import junit.framework.JUnit4TestAdapter;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.internal.runners.JUnit38ClassRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.runner.RunWith;
import org.junit.runners.JUnit4;
import org.junit.runners.Parameterized;
import org.junit.runners.Suite.SuiteClasses;

class JUnit3Test {
    private final OneFramework junit3 = new OneFramework(new JUnit3());

    static class SuiteOfAnyType {
        public static junit.framework.Test suite() {
            return new TestSuite();
        }
    }

    static class InheritsSuite extends SuiteOfAnyType {}

    static class SuiteOfAnotherType extends TestCase {
        public static JUnit4TestAdapter suite() {
            return new JUnit4TestAdapter(SuiteOfAnyType.class);
        }
    }

    public static class OwnSuite extends TestSuite {}

    static class SuiteOfOwnType {
        public static OwnSuite suite() {
            return new OwnSuite();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {SuiteOfAnyType.class, InheritsSuite.class, SuiteOfAnotherType.class, SuiteOfOwnType.class})
    void a_class_with_a_suite_method_is_a_suite(Class<?> fixture) {
        assertThat(junit3.isSuite(fixture)).isTrue();
        assertThat(JUnit3.hasSuiteMethod(fixture.getName(), CLASS_FILES)).isTrue();
        assertThat(JUnit3.isTestClass(fixture.getName(), CLASS_FILES)).isTrue();
    }

    public static class Faultless extends TestCase {
        public void testIt() {}
    }

    @RunWith(JUnit4.class)
    public static class OfJUnit4 extends TestCase {
        @org.junit.Test
        public void it() {}
    }

    public static class WithHiddenTest extends TestCase {
        public void testIt() {}

        void testHidden() {}
    }

    public static class WithoutTest extends TestCase {}

    static class Hidden extends Faultless {}

    public static class NotToBeMade extends Faultless {
        public NotToBeMade(int size) {}
    }

    @ParameterizedTest
    @ValueSource(classes = {WithHiddenTest.class, WithoutTest.class, Hidden.class, NotToBeMade.class})
    void a_class_that_junit_3_warns_of_stays_whole_since_the_warnings_do_not_bear_its_name(Class<?> fixture) {
        assertThat(junit3.whyWholeByItself(fixture)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(classes = {Faultless.class, OfJUnit4.class, SuiteOfAnotherType.class})
    void others_may_be_split(Class<?> fixture) {
        assertThat(junit3.whyWholeByItself(fixture)).isEmpty();
    }

    static class NotStatic {
        public junit.framework.Test suite() {
            return new TestSuite();
        }
    }

    static class NotPublic {
        static junit.framework.Test suite() {
            return new TestSuite();
        }
    }

    static class WithParameter {
        public static junit.framework.Test suite(int size) {
            return new TestSuite();
        }
    }

    static class OfNoTest {
        public static String suite() {
            return "bridal";
        }
    }

    /** JUnit 4 looks at the runner first. */
    @RunWith(JUnit4.class)
    static class OverruledByItsRunner extends SuiteOfAnyType {}

    @RunWith(Parameterized.class)
    static class ParameterizedClass {}

    @RunWith(org.junit.runners.Suite.class)
    @SuiteClasses({})
    static class JUnit4Suite {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                NotStatic.class,
                NotPublic.class,
                WithParameter.class,
                OfNoTest.class,
                OverruledByItsRunner.class,
                ParameterizedClass.class,
                JUnit4Suite.class,
                JUnit4Test.AllTestsSuite.class,
                JUnitPlatformTest.SuiteClass.class,
                TestNgTest.WithFactory.class
            })
    void other_classes_have_no_suite_method_that_is_asked(Class<?> fixture) {
        assertThat(junit3.isSuite(fixture)).isFalse();
        assertThat(JUnit3.hasSuiteMethod(fixture.getName(), CLASS_FILES)).isFalse();
        assertThat(JUnit3.isTestClass(fixture.getName(), CLASS_FILES)).isFalse();
    }

    static class PlainTestCase extends TestCase {
        public void testIt() {}

        public void testWith(int parameter) {}

        public int testResult() {
            return 0;
        }

        public void check() {}
    }

    static class NoTestCase {
        public void testIt() {}
    }

    @Test
    void the_tests_of_a_test_case_are_the_methods_that_are_named_so() {
        assertThat(junit3.testsIn(PlainTestCase.class)).contains("testIt").doesNotContain("testWith", "testResult");
        assertThat(junit3.isSuite(PlainTestCase.class)).isFalse();
        assertThat(JUnit3.isTestCase(PlainTestCase.class.getName(), CLASS_FILES))
                .isTrue();
        assertThat(JUnit3.isTestClass(PlainTestCase.class.getName(), CLASS_FILES))
                .isTrue();
    }

    @Test
    void names_alone_make_no_tests() {
        assertThat(junit3.testsIn(NoTestCase.class)).isEmpty();
        assertThat(JUnit3.isTestCase(NoTestCase.class.getName(), CLASS_FILES)).isFalse();
        assertThat(JUnit3.isTestClass(NoTestCase.class.getName(), CLASS_FILES)).isFalse();
    }

    @Test
    void junit_4_has_a_runner_for_it_that_runs_by_method() {
        assertThat(JUnit3.isRunner(JUnit38ClassRunner.class.getName())).isTrue();
        assertThat(JUnit3.isRunner(JUnit4.class.getName())).isFalse();
        assertThat(junit3.runsByMethod(JUnit38ClassRunner.class.getName())).isTrue();
        assertThat(junit3.runsByMethod(JUnit4.class.getName())).isFalse();
    }
}
