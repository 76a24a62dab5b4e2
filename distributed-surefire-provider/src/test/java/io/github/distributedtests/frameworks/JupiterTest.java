package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JupiterTest {
    private final OneFramework jupiter = new OneFramework(new Jupiter());

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
        assertThat(jupiter.whyWhole(fixture)).contains("its methods depend on one another: @TestMethodOrder");
    }

    static class NestsTests {
        @Nested
        class Inner {
            @Test
            void a() {}
        }
    }

    @Test
    void a_class_of_jupiter_has_its_tests_or_nests_them() {
        assertThat(Jupiter.isTestClass(NestsTests.class.getName(), OneFramework.CLASS_FILES))
                .isTrue();
        assertThat(Jupiter.isTestClass(JupiterTest.class.getName(), OneFramework.CLASS_FILES))
                .isTrue();
        assertThat(Jupiter.isTestClass(OneFramework.class.getName(), OneFramework.CLASS_FILES))
                .isFalse();
    }

    @Test
    void an_order_that_is_random_promises_nothing() {
        assertThat(Jupiter.isRandomOrder(MethodOrderer.Random.class.getName())).isTrue();
        assertThat(Jupiter.isRandomOrder(MethodOrderer.MethodName.class.getName()))
                .isFalse();
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
        assertThat(jupiter.whyWhole(fixture).orElseThrow())
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
        assertThat(jupiter.whyWhole(fixture)).isEmpty();
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
        assertThat(jupiter.whyWhole(fixture)).contains("its methods depend on one another: @Order on its methods");
    }

    @Order(3)
    static class OrderedAmongClasses {}

    @Test
    void an_order_among_classes_is_none_of_methods() {
        assertThat(jupiter.whyWhole(OrderedAmongClasses.class)).isEmpty();
    }

    static class DeclaresNested {
        @Nested
        class Inner {}
    }

    static class InheritsNested extends DeclaresNested {}

    static class InheritsNone extends OrderedMethods {}

    @Test
    void a_whole_class_stays_with_the_class_whose_nested_class_it_inherits() {
        assertThat(jupiter.dependent(name -> true, DeclaresNested.class, InheritsNested.class, InheritsNone.class))
                .isEqualTo(Set.of(OneFramework.names(DeclaresNested.class, InheritsNested.class)));
        assertThat(jupiter.dependent(name -> false, InheritsNested.class)).isEmpty();
    }
}
