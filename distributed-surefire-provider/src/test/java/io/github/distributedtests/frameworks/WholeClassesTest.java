package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.names.ClassPattern;
import io.kotest.core.spec.Spec;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.FixMethodOrder;
import org.junit.Ignore;
import org.junit.experimental.runners.Enclosed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.runner.RunWith;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.Parameterized;
import org.junit.runners.model.InitializationError;
import spock.lang.Stepwise;

class WholeClassesTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());

    private Optional<String> reason(Class<?> fixture, String... patterns) {
        List<ClassPattern> wholeClasses =
                Arrays.stream(patterns).map(ClassPattern::new).toList();
        return new WholeClasses(classFiles, wholeClasses)
                .reason(fixture.getName(), classFiles.family(fixture.getName()));
    }

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
    @ValueSource(classes = {Plain.class, Decorated.class})
    void a_class_without_any_mark_may_be_split(Class<?> fixture) {
        assertThat(reason(fixture)).isEmpty();
    }

    // Jupiter

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Ordered {
        @Nested
        class Inner {}
    }

    static class InheritsOrder extends Ordered {}

    @TestMethodOrder(MethodOrderer.MethodName.class)
    interface OrderedInterface {}

    interface SubInterface extends OrderedInterface {}

    static class ImplementsOrder implements SubInterface {}

    static class NestsOrdered {
        @Nested
        class Inner {
            @Nested
            @TestMethodOrder(MethodOrderer.DisplayName.class)
            class Deep {}
        }
    }

    static class NestsAnHeirOfOrdered {
        @Nested
        class Inner extends Ordered {}
    }

    static class OwnOrderer extends MethodOrderer.Random {}

    @TestMethodOrder(OwnOrderer.class)
    static class OrderedInItsOwnWay {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Ordered.class,
                InheritsOrder.class,
                OrderedInterface.class,
                ImplementsOrder.class,
                NestsOrdered.class,
                NestsAnHeirOfOrdered.class,
                OrderedInItsOwnWay.class
            })
    void a_class_whose_methods_jupiter_orders_stays_whole(Class<?> fixture) {
        assertThat(reason(fixture)).contains("its methods depend on one another: @TestMethodOrder");
    }

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InOrder {}

    @InOrder
    @Retention(RetentionPolicy.RUNTIME)
    @interface Story {}

    @InOrder
    static class MetaOrdered {}

    @Story
    static class MetaMetaOrdered {}

    @ParameterizedTest
    @ValueSource(classes = {MetaOrdered.class, MetaMetaOrdered.class})
    void a_class_that_is_ordered_by_a_meta_annotation_stays_whole(Class<?> fixture) {
        assertThat(reason(fixture).orElseThrow())
                .startsWith("its methods depend on one another: @TestMethodOrder on @")
                .endsWith("$InOrder");
    }

    @TestMethodOrder(MethodOrderer.Random.class)
    static class RandomOrder {}

    @TestMethodOrder(MethodOrderer.Random.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InAnyOrder {}

    @InAnyOrder
    static class MetaRandomOrder {}

    @ParameterizedTest
    @ValueSource(classes = {RandomOrder.class, MetaRandomOrder.class})
    void a_random_order_is_no_order(Class<?> fixture) {
        assertThat(reason(fixture)).isEmpty();
    }

    static class OrderedMethods {
        @Test
        @Order(1)
        void a() {}
    }

    static class InheritsOrderedMethods extends OrderedMethods {}

    static class NestsOrderedMethods {
        @Nested
        class Inner {
            @Test
            @Order(1)
            void a() {}
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {OrderedMethods.class, InheritsOrderedMethods.class, NestsOrderedMethods.class})
    void a_class_with_an_order_on_a_method_stays_whole(Class<?> fixture) {
        assertThat(reason(fixture)).contains("its methods depend on one another: @Order on its methods");
    }

    @Order(3)
    static class OrderedAmongClasses {}

    @Test
    void an_order_among_classes_is_none_of_methods() {
        assertThat(reason(OrderedAmongClasses.class)).isEmpty();
    }

    // JUnit 4

    @FixMethodOrder
    static class FixedOrder {}

    static class InheritsFixedOrder extends FixedOrder {}

    @ParameterizedTest
    @ValueSource(classes = {FixedOrder.class, InheritsFixedOrder.class})
    void a_class_whose_methods_junit_4_orders_stays_whole(Class<?> fixture) {
        assertThat(reason(fixture)).contains("its methods depend on one another: @FixMethodOrder");
    }

    public static class Renaming extends BlockJUnit4ClassRunner {
        public Renaming(Class<?> type) throws InitializationError {
            super(type);
        }

        @Override
        protected String testName(org.junit.runners.model.FrameworkMethod method) {
            return "renamed";
        }
    }

    public static class Quiet extends BlockJUnit4ClassRunner {
        public Quiet(Class<?> type) throws InitializationError {
            super(type);
        }

        @Override
        public void run(RunNotifier notifier) {
            super.run(notifier);
        }
    }

    @RunWith(Renaming.class)
    static class RunByARenamer {}

    static class InheritsTheRenamer extends RunByARenamer {}

    @ParameterizedTest
    @ValueSource(classes = {RunByARenamer.class, InheritsTheRenamer.class})
    void a_class_whose_runner_is_not_known_stays_whole(Class<?> fixture) {
        assertThat(reason(fixture))
                .contains("it runs with " + Renaming.class.getName() + ", which may not be able to run a part of it");
    }

    @RunWith(Quiet.class)
    static class RunByAnHeir {}

    @RunWith(Parameterized.class)
    static class RunByParameterized {}

    @RunWith(Enclosed.class)
    static class RunByEnclosed {}

    @ParameterizedTest
    @ValueSource(classes = {RunByAnHeir.class, RunByParameterized.class, RunByEnclosed.class})
    void a_class_whose_runner_is_known_may_be_split(Class<?> fixture) {
        assertThat(reason(fixture)).isEmpty();
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
        assertThat(reason(Ignored.class)).contains("it is ignored as a whole");
        assertThat(reason(IgnoredMethod.class)).isEmpty();
    }

    // TestNG

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
        assertThat(reason(DependsOnMethods.class)).contains(because + "dependsOnMethods");
        assertThat(reason(DependsOnGroups.class)).contains(because + "dependsOnGroups");
        assertThat(reason(DependsAsAClass.class)).contains(because + "dependsOnGroups");
        assertThat(reason(SingleThreaded.class)).contains(because + "singleThreaded");
        assertThat(reason(InheritsSingleThreaded.class)).contains(because + "singleThreaded");
        assertThat(reason(Independent.class)).isEmpty();
    }

    // Spock

    @Stepwise
    static class Steps {}

    static class InheritsSteps extends Steps {}

    @ParameterizedTest
    @ValueSource(classes = {Steps.class, InheritsSteps.class})
    void a_stepwise_specification_stays_whole(Class<?> fixture) {
        assertThat(reason(fixture)).contains("its methods depend on one another: @Stepwise");
    }

    // Kotest

    abstract static class KotestStyle extends Spec {}

    static class KotestSpec extends KotestStyle {}

    @Test
    void a_specification_of_kotest_stays_whole() {
        assertThat(reason(KotestSpec.class)).contains("Kotest finds its tests while it runs, all of them");
    }

    // wholeClasses

    @Test
    void a_class_that_the_user_names_stays_whole_and_says_by_which_pattern() {
        assertThat(reason(Plain.class, "Other", "*$Plain")).contains("wholeClasses names it by *$Plain");
        assertThat(reason(Plain.class, "Other")).isEmpty();
        assertThat(reason(Ordered.class, "*$Ordered")).contains("wholeClasses names it by *$Ordered");
    }
}
