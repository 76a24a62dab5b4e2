package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.junit.platform.engine.Cucumber;
import io.github.distributedtests.classfile.ClassFiles;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import junit.framework.JUnit4TestAdapter;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.experimental.runners.Enclosed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.runner.RunWith;
import org.junit.runners.AllTests;
import org.junit.runners.JUnit4;
import org.junit.runners.Parameterized;
import org.testng.annotations.Factory;

class SuitesTest {
    private final Suites suites = new Suites(new ClassFiles(getClass().getClassLoader()));

    static class JUnit3Suite {
        public static junit.framework.Test suite() {
            return new TestSuite();
        }
    }

    static class InheritsJUnit3Suite extends JUnit3Suite {}

    static class SuiteOfAnotherType extends TestCase {
        public static JUnit4TestAdapter suite() {
            return new JUnit4TestAdapter(JUnit3Suite.class);
        }
    }

    @RunWith(org.junit.runners.Suite.class)
    @org.junit.runners.Suite.SuiteClasses({})
    static class JUnit4Suite {}

    static class InheritsJUnit4Suite extends JUnit4Suite {}

    @RunWith(AllTests.class)
    static class AllTestsSuite extends JUnit3Suite {}

    @org.junit.platform.suite.api.Suite
    static class PlatformSuite {}

    @org.junit.platform.suite.api.Suite
    @Retention(RetentionPolicy.RUNTIME)
    @interface NightlySuite {}

    @NightlySuite
    static class MetaPlatformSuite {}

    @Cucumber
    static class CucumberSuite {}

    static class TestNgFactory {
        @Factory
        public Object[] tests() {
            return new Object[0];
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                JUnit3Suite.class,
                InheritsJUnit3Suite.class,
                SuiteOfAnotherType.class,
                JUnit4Suite.class,
                InheritsJUnit4Suite.class,
                AllTestsSuite.class,
                PlatformSuite.class,
                MetaPlatformSuite.class,
                CucumberSuite.class,
                TestNgFactory.class
            })
    void a_class_that_stands_for_the_tests_of_others_is_a_suite(Class<?> fixture) {
        assertThat(suites.isSuite(fixture.getName())).isTrue();
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
    static class OverruledByItsRunner extends JUnit3Suite {}

    @RunWith(Parameterized.class)
    static class ParameterizedClass {}

    @RunWith(Enclosed.class)
    static class EnclosedClass {}

    static class PlainTestCase extends TestCase {
        public void testIt() {}
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NotStatic.class,
                NotPublic.class,
                WithParameter.class,
                OfNoTest.class,
                OverruledByItsRunner.class,
                ParameterizedClass.class,
                EnclosedClass.class,
                PlainTestCase.class
            })
    void other_classes_are_no_suites(Class<?> fixture) {
        assertThat(suites.isSuite(fixture.getName())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {JUnit4Suite.class, AllTestsSuite.class, PlatformSuite.class, TestNgFactory.class})
    void only_those_of_junit_3_have_a_suite_method_that_is_asked(Class<?> fixture) {
        assertThat(suites.hasSuiteMethod(fixture.getName())).isFalse();
        assertThat(suites.hasSuiteMethod(JUnit3Suite.class.getName())).isTrue();
    }
}
