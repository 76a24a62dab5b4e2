package io.github.distributedtests.frameworks;

import static io.github.distributedtests.frameworks.OneFramework.CLASS_FILES;
import static io.github.distributedtests.frameworks.OneFramework.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.names.TestName;
import java.util.List;
import junit.framework.TestCase;
import org.junit.experimental.runners.Enclosed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.runner.RunWith;

class FrameworksTest {
    private final Frameworks frameworks = new Frameworks(CLASS_FILES);

    @ExtendWith(ArquillianTest.OtherExtension.class)
    static class Plain {
        @Test
        void a() {}

        @Nested
        class Inner {
            @Test
            void b() {}
        }
    }

    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    static class Decorated extends Plain {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Plain.class,
                Decorated.class,
                JupiterTest.RandomOrder.class,
                JupiterTest.MetaRandomOrder.class,
                JupiterTest.OrderedAmongClasses.class,
                JUnit4Test.RunByAnHeir.class,
                JUnit4Test.RunByParameterized.class,
                JUnit4Test.RunByEnclosed.class,
                JUnit4Test.IgnoredMethod.class,
                TestNgTest.Independent.class
            })
    void a_class_that_no_framework_has_a_mark_on_may_be_split(Class<?> fixture) {
        assertThat(frameworks.whyWhole(CLASS_FILES.family(fixture.getName()))).isEmpty();
        assertThat(frameworks.whyExpensive(CLASS_FILES.family(fixture.getName())))
                .isEmpty();
    }

    /** JUnit 3 would warn of what it inherits and what it holds if that were run by itself. */
    public static class Healthy extends JUnit3Test.WithoutTest {
        public void testIt() {}

        static class RunBySuites extends TestCase {
            RunBySuites(int size) {}
        }
    }

    @Test
    void what_is_wrong_with_others_does_not_keep_a_class_whole() {
        assertThat(frameworks.whyWhole(CLASS_FILES.family(Healthy.class.getName())))
                .isEmpty();
        assertThat(frameworks.whyWhole(CLASS_FILES.family(JUnit3Test.WithoutTest.class.getName())))
                .isPresent();
    }

    @RunWith(Enclosed.class)
    static class EnclosedClass {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                JUnit3Test.NotStatic.class,
                JUnit3Test.NotPublic.class,
                JUnit3Test.WithParameter.class,
                JUnit3Test.OfNoTest.class,
                JUnit3Test.OverruledByItsRunner.class,
                JUnit3Test.ParameterizedClass.class,
                EnclosedClass.class,
                JUnit3Test.PlainTestCase.class
            })
    void a_class_that_is_no_suite_to_any_framework_is_none(Class<?> fixture) {
        assertThat(frameworks.isSuite(fixture.getName())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                JUnit3Test.SuiteOfAnyType.class,
                JUnit4Test.SuiteClass.class,
                JUnitPlatformTest.SuiteClass.class,
                CucumberTest.RunsFeatures.class,
                TestNgTest.WithFactory.class
            })
    void one_framework_is_enough_to_make_a_suite(Class<?> fixture) {
        assertThat(frameworks.isSuite(fixture.getName())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                JupiterTest.Ordered.class,
                JUnit4Test.FixedOrder.class,
                TestNgTest.SingleThreaded.class,
                SpockTest.Steps.class,
                KotestTest.KotestSpec.class
            })
    void one_framework_is_enough_to_keep_a_class_whole(Class<?> fixture) {
        assertThat(frameworks.whyWhole(CLASS_FILES.family(fixture.getName()))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SpringTest.Slice.class,
                ExpensiveByAnnotationTest.OnQuarkus.class,
                ExpensiveByAnnotationTest.OnMicronaut.class,
                ExpensiveByAnnotationTest.WithContainers.class,
                ArquillianTest.ByExtension.class
            })
    void one_framework_is_enough_to_make_a_class_expensive(Class<?> fixture) {
        assertThat(frameworks.whyExpensive(CLASS_FILES.family(fixture.getName())))
                .isPresent();
    }

    @Test
    void a_class_is_opaque_if_any_framework_hides_its_tests() {
        assertThat(frameworks.isOpaque(JUnitPlatformTest.OnField.class.getName(), true))
                .isTrue();
        assertThat(frameworks.isOpaque(JUnit4Test.RunByARenamer.class.getName(), true))
                .isTrue();
        assertThat(frameworks.isOpaque(Plain.class.getName(), true)).isFalse();
        assertThat(frameworks.isOpaque(Plain.class.getName(), false)).isFalse();
    }

    static class TestsOfAll extends junit.framework.TestCase {
        @Testable
        void ofThePlatform() {}

        @org.junit.Test
        public void ofJUnit4() {}

        public void testOfJUnit3() {}

        @org.testng.annotations.Test
        public void ofTestNg() {}

        public void none() {}
    }

    @Test
    void a_method_is_a_test_if_any_framework_recognises_it() {
        assertThat(CLASS_FILES.find(TestsOfAll.class.getName()).orElseThrow().methods().stream()
                        .filter(frameworks.testsIn(TestsOfAll.class.getName()))
                        .map(MemberInfo::name))
                .containsExactlyInAnyOrder("ofThePlatform", "ofJUnit4", "testOfJUnit3", "ofTestNg");
    }

    @Test
    void dependences_of_all_frameworks_are_found() {
        assertThat(frameworks.dependent(
                        List.of(
                                JupiterTest.InheritsNested.class.getName(),
                                JUnit4Test.SuiteWithIgnored.class.getName(),
                                TestNgTest.DependsOnGroups.class.getName()),
                        name -> true))
                .containsExactlyInAnyOrder(
                        names(JupiterTest.InheritsNested.class, JupiterTest.DeclaresNested.class),
                        names(
                                JUnit4Test.SuiteWithIgnored.class,
                                JUnit4Test.Ignored.class,
                                JUnit4Test.IgnoredMethod.class),
                        names(TestNgTest.DependsOnGroups.class));
    }

    @Test
    void each_framework_is_listed_once() {
        assertThat(Frameworks.all()).extracting(Object::getClass).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junit.jupiter.conditions.deactivate",
                "testng.mode.dryrun",
                "spock.configuration",
                "kotest.tags",
                "cucumber.filter.tags",
                "jqwik.tries.default"
            })
    void a_setting_of_a_framework_may_select_tests(String property) {
        assertThat(Frameworks.areConfiguredBy(property)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision", "junitpioneer", "com.acme.junit.x", "spring.profiles.active"})
    void another_property_is_no_setting_of_a_framework(String property) {
        assertThat(Frameworks.areConfiguredBy(property)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.FooTest#initializationError", "junit.framework.TestSuite$1#warning"})
    void a_class_that_can_not_be_set_up_is_reported_as_a_test_that_is_none(String test) {
        assertThat(Frameworks.isPseudoTest(TestName.parse(test))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.FooTest", "com.acme.FooTest#warning", "com.acme.FooTest#bar", "[a:scenario]"})
    void another_test_is_one(String test) {
        assertThat(Frameworks.isPseudoTest(TestName.parse(test))).isFalse();
    }
}
