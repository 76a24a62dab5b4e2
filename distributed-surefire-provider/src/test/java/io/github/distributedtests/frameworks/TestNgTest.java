package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.testng.ITestListener;
import org.testng.annotations.AfterGroups;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.BeforeSuite;
import org.testng.annotations.Factory;
import org.testng.annotations.Listeners;

class TestNgTest {
    private final OneFramework testNg = new OneFramework(new TestNg());

    static class DependsOnMethods {
        @org.testng.annotations.Test
        public void a() {}

        @org.testng.annotations.Test(dependsOnMethods = "a")
        public void b() {}
    }

    static class DependsOnGroups {
        @org.testng.annotations.Test(groups = "init")
        public void a() {}

        @org.testng.annotations.Test(dependsOnGroups = {"init.*"})
        public void b() {}
    }

    @org.testng.annotations.Test(dependsOnGroups = "init")
    static class DependsAsAClass {}

    @org.testng.annotations.Test(singleThreaded = true)
    static class SingleThreaded {}

    static class InheritsSingleThreaded extends SingleThreaded {}

    @org.testng.annotations.Test(
            singleThreaded = false,
            dependsOnMethods = {},
            groups = "web",
            dataProvider = "x")
    static class Independent {
        @org.testng.annotations.Test(groups = "init", priority = 3)
        public void a() {}
    }

    @Test
    void a_class_whose_methods_depend_on_one_another_in_testng_stays_whole() {
        String because = "its methods depend on one another: ";
        assertThat(testNg.whyWhole(DependsOnMethods.class)).contains(because + "dependsOnMethods");
        assertThat(testNg.whyWhole(DependsOnGroups.class)).contains(because + "dependsOnGroups");
        assertThat(testNg.whyWhole(DependsAsAClass.class)).contains(because + "dependsOnGroups");
        assertThat(testNg.whyWhole(SingleThreaded.class)).contains(because + "singleThreaded");
        assertThat(testNg.whyWhole(InheritsSingleThreaded.class)).contains(because + "singleThreaded");
        assertThat(testNg.whyWhole(Independent.class)).isEmpty();
    }

    static class WithFactory {
        @Factory
        public Object[] tests() {
            return new Object[0];
        }
    }

    static class InheritsFactory extends WithFactory {}

    @Test
    void a_class_with_a_factory_stands_for_the_tests_of_others() {
        assertThat(testNg.isSuite(WithFactory.class)).isTrue();
        assertThat(testNg.isSuite(InheritsFactory.class)).isTrue();
        assertThat(testNg.isSuite(Independent.class)).isFalse();
    }

    @Test
    void a_factory_is_asked_on_every_node_also_where_its_own_tests_stay_together() {
        assertThat(testNg.holdsItsTests(WithFactory.class)).isFalse();
        assertThat(testNg.holdsItsTests(Independent.class)).isTrue();
    }

    public static class SetsUpTheSuite {
        @BeforeSuite
        public void start() {}
    }

    public static class InheritsSetUp extends SetsUpTheSuite {
        @org.testng.annotations.Test
        public void a() {}
    }

    public static class TearsDownAGroup {
        @AfterGroups("slow")
        public void stop() {}
    }

    @Listeners(ITestListener.class)
    public static class BringsAListener {}

    public static class SetsUpItself {
        @BeforeClass
        public void start() {}

        @BeforeMethod
        public void each() {}

        @org.testng.annotations.Test
        public void a() {}
    }

    @org.testng.annotations.Test(suiteName = "theirs")
    public static class HasASuiteOfItsOwn extends SetsUpTheSuite {}

    private static Set<String> setUpForOthers(Class<?> type) {
        return TestNg.setUpForOthers(type.getName(), OneFramework.CLASS_FILES);
    }

    @Test
    void set_up_of_a_suite_a_test_or_a_group_is_for_the_tests_of_other_classes_too() {
        assertThat(setUpForOthers(SetsUpTheSuite.class)).containsExactly(SetsUpTheSuite.class.getName() + "#start");
        assertThat(setUpForOthers(InheritsSetUp.class)).isEqualTo(setUpForOthers(SetsUpTheSuite.class));
        assertThat(setUpForOthers(HasASuiteOfItsOwn.class))
                .hasSize(1)
                .isNotEqualTo(setUpForOthers(SetsUpTheSuite.class));
        assertThat(setUpForOthers(TearsDownAGroup.class)).hasSize(1);
        assertThat(setUpForOthers(BringsAListener.class)).containsExactly(ITestListener.class.getName());
        assertThat(setUpForOthers(SetsUpItself.class)).isEmpty();
    }

    @Test
    void a_test_class_has_tests_of_testng() {
        assertThat(TestNg.isTestClass(SetsUpTheSuite.class.getName(), OneFramework.CLASS_FILES))
                .isFalse();
        assertThat(TestNg.isTestClass(InheritsSetUp.class.getName(), OneFramework.CLASS_FILES))
                .isTrue();
    }

    @Test
    void classes_depend_on_one_another_by_the_groups_of_a_suite_file() {
        assertThat(TestNg.dependent(
                        Map.of("web", Set.of("init-.*"), "none", Set.of("nowhere")),
                        List.of(OfTheGroup.class.getName(), Independent.class.getName(), OnMethods.class.getName()),
                        OneFramework.CLASS_FILES))
                .containsExactly(OneFramework.names(OfTheGroup.class, Independent.class));
    }

    static class OnMethods {
        @org.testng.annotations.Test
        public void a() {}

        public void none() {}
    }

    @org.testng.annotations.Test
    static class OnClass {
        public void b() {}

        void notPublic() {}

        public static void ofTheClass() {}
    }

    static class InheritsBoth extends OnClass {
        public void c() {}

        @org.testng.annotations.Test
        void annotated() {}
    }

    @Test
    void tests_are_annotated_or_the_public_methods_of_an_annotated_class() {
        assertThat(testNg.testsIn(OnMethods.class)).containsExactly("a");
        assertThat(testNg.testsIn(OnClass.class)).containsExactly("b", "ofTheClass");
        assertThat(testNg.testsIn(InheritsBoth.class)).containsExactly("annotated", "b", "c", "ofTheClass");
    }

    static class OfTheGroup {
        @org.testng.annotations.Test(groups = "init-db")
        public void a() {}
    }

    static class DependsOnAnotherClass {
        @org.testng.annotations.Test(
                dependsOnMethods = "io.github.distributedtests.frameworks.TestNgTest$OnMethods.a.*")
        public void b() {}
    }

    @Test
    void classes_depend_on_one_another_by_groups_and_methods() {
        assertThat(testNg.dependent(
                        name -> false,
                        OfTheGroup.class,
                        DependsOnGroups.class,
                        DependsOnAnotherClass.class,
                        OnMethods.class,
                        OnClass.class))
                .isEqualTo(Set.of(
                        OneFramework.names(OfTheGroup.class, DependsOnGroups.class),
                        OneFramework.names(DependsOnAnotherClass.class, OnMethods.class)));
    }
}
