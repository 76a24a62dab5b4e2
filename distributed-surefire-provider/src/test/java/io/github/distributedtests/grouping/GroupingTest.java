package io.github.distributedtests.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Unit.Kind;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.TestName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;
import org.testcontainers.junit.jupiter.Testcontainers;

class GroupingTest {
    private static final List<ClassPattern> NONE = List.of();

    private static Grouping grouping(Granularity granularity, List<ClassPattern> whole, List<ClassPattern> split) {
        return new Grouping(new ClassFiles(GroupingTest.class.getClassLoader()), granularity, whole, split, Map.of());
    }

    private final Grouping byMethod = grouping(Granularity.METHOD, NONE, NONE);
    private final Grouping byClass = grouping(Granularity.CLASS, NONE, NONE);

    @Test
    void by_method_a_test_is_a_unit_under_the_binary_name_of_its_class() {
        Unit unit = byMethod.unitOf(TestName.of(SplitFixture.Inner.class.getName(), "b"));
        assertThat(unit.name()).isEqualTo(SplitFixture.class.getName() + "$Inner#b");
        assertThat(unit.kind()).isEqualTo(Kind.METHOD);
        assertThat(unit.reason()).isEqualTo("by method");
        assertThat(byMethod.classUnit(SplitFixture.class.getName())).isEmpty();
        assertThat(byMethod.containerUnit(SplitFixture.class.getName())).isEmpty();
    }

    @Test
    void by_class_a_nested_class_goes_with_the_outermost() {
        Unit unit = byClass.unitOf(TestName.of(SplitFixture.Inner.class.getName(), "b"));
        assertThat(unit.name()).isEqualTo(SplitFixture.class.getName());
        assertThat(unit.kind()).isEqualTo(Kind.CLASS);
        assertThat(unit.reason()).isEqualTo("by class");
    }

    @Test
    void what_is_no_method_of_a_class_goes_by_the_name_of_the_class() {
        assertThat(byMethod.unitOf(TestName.of("com.acme.Scenario$Nested", null))
                        .kind())
                .isEqualTo(Kind.NAME);
        assertThat(byMethod.unitOf(TestName.of("com.acme.Scenario$Nested", null))
                        .name())
                .isEqualTo("com.acme.Scenario$Nested");
        assertThat(byClass.unitOf(TestName.of("com.acme.Scenario$Nested", null)).name())
                .isEqualTo("com.acme.Scenario");
    }

    private static void assertIsWholeByItsOrder(Unit unit) {
        assertThat(unit.kind()).isEqualTo(Kind.WHOLE);
        assertThat(unit.reason()).contains("@TestMethodOrder");
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void a_class_whose_methods_are_ordered_is_one_unit_with_all_that_is_nested_in_it(Granularity granularity) {
        Grouping grouping = grouping(granularity, NONE, NONE);
        for (Class<?> type : List.of(OrderedFixture.class, OrderedFixture.Inner.class)) {
            Unit unit = grouping.unitOf(TestName.of(type.getName(), "any"));
            assertThat(unit.name()).isEqualTo(OrderedFixture.class.getName());
            assertIsWholeByItsOrder(unit);
        }
    }

    @Test
    void an_order_in_a_nested_class_keeps_the_outermost_whole() {
        Unit unit = byMethod.unitOf(TestName.of(NestsOrderedFixture.class.getName(), "any"));
        assertThat(unit.name()).isEqualTo(NestsOrderedFixture.class.getName());
        assertThat(byMethod.unitOf(TestName.of(NestsOrderedFixture.Sibling.class.getName(), "any"))
                        .name())
                .isEqualTo(NestsOrderedFixture.class.getName());
    }

    @Test
    void an_expensive_class_is_one_unit_unless_the_user_wants_it_split() {
        Unit expensive = byMethod.unitOf(TestName.of(ExpensiveFixture.class.getName(), "a"));
        assertThat(expensive.name()).isEqualTo(ExpensiveFixture.class.getName());
        assertThat(expensive.kind()).isEqualTo(Kind.EXPENSIVE);
        Grouping split = grouping(Granularity.METHOD, NONE, List.of(new ClassPattern("ExpensiveFixture")));
        assertThat(split.unitOf(TestName.of(ExpensiveFixture.class.getName(), "a"))
                        .name())
                .isEqualTo(ExpensiveFixture.class.getName() + "#a");
    }

    @Test
    void a_class_that_the_user_names_stays_whole_and_says_by_which_pattern() {
        ClassPattern other = new ClassPattern("Other");
        Grouping named = grouping(Granularity.METHOD, List.of(other, new ClassPattern("*Fixture")), NONE);
        for (Class<?> type : List.of(SplitFixture.class, OrderedFixture.class)) {
            Unit unit = named.classUnit(type.getName()).orElseThrow();
            assertThat(unit.kind()).isEqualTo(Kind.WHOLE);
            assertThat(unit.reason()).isEqualTo("wholeClasses names it by *Fixture");
        }
        assertThat(grouping(Granularity.METHOD, List.of(other), NONE).classUnit(SplitFixture.class.getName()))
                .isEmpty();
    }

    @Test
    void an_expensive_class_may_be_split_if_any_pattern_of_the_user_names_it() {
        ClassPattern other = new ClassPattern("Other");
        ClassPattern fixture = new ClassPattern("ExpensiveFixture");
        assertThat(grouping(Granularity.METHOD, NONE, List.of(other, fixture))
                        .classUnit(ExpensiveFixture.class.getName()))
                .isEmpty();
        assertThat(grouping(Granularity.METHOD, NONE, List.of(other)).classUnit(ExpensiveFixture.class.getName()))
                .isPresent();
    }

    @Test
    void split_classes_split_no_class_that_must_stay_whole() {
        List<ClassPattern> everything = List.of(new ClassPattern("**"));
        Grouping split = grouping(Granularity.METHOD, NONE, everything);
        assertThat(split.unitOf(TestName.of(OrderedFixture.class.getName(), "a"))
                        .name())
                .isEqualTo(OrderedFixture.class.getName());
        Grouping both = grouping(Granularity.METHOD, List.of(new ClassPattern("*Fixture")), everything);
        assertThat(both.unitOf(TestName.of(ExpensiveFixture.class.getName(), "a"))
                        .reason())
                .isEqualTo("wholeClasses names it by *Fixture");
        assertThat(both.unitOf(TestName.of(SplitFixture.Inner.class.getName(), "a"))
                        .name())
                .isEqualTo(SplitFixture.class.getName());
        Grouping splitByClass = grouping(Granularity.CLASS, NONE, everything);
        assertThat(splitByClass
                        .unitOf(TestName.of(ExpensiveFixture.class.getName(), "a"))
                        .name())
                .isEqualTo(ExpensiveFixture.class.getName());
    }

    @Test
    void the_rule_that_must_be_kept_is_named_before_that_of_economy() {
        assertThat(byMethod.unitOf(TestName.of(ExpensiveAndOrderedFixture.class.getName(), "a"))
                        .reason())
                .contains("@TestMethodOrder");
        assertThat(byClass.unitOf(TestName.of(ExpensiveFixture.class.getName(), "a"))
                        .reason())
                .isEqualTo("by class");
    }

    @Test
    void classes_that_depend_on_one_another_are_one_unit_whatever_else_holds() {
        Map<String, String> together = Map.of(
                SplitFixture.class.getName(), "com.acme.First",
                OrderedFixture.class.getName(), "com.acme.First",
                SuiteFixture.class.getName(), "com.acme.First");
        Grouping grouping =
                new Grouping(new ClassFiles(getClass().getClassLoader()), Granularity.METHOD, NONE, NONE, together);
        for (Class<?> type : List.of(SplitFixture.class, SplitFixture.Inner.class, OrderedFixture.class)) {
            assertThat(grouping.unitOf(TestName.of(type.getName(), "any")).name())
                    .isEqualTo("com.acme.First");
        }
        assertThat(grouping.containerUnit(SuiteFixture.class.getName())
                        .orElseThrow()
                        .name())
                .isEqualTo("com.acme.First");
        assertThat(grouping.unitOf(TestName.of(ExpensiveFixture.class.getName(), "a"))
                        .name())
                .isEqualTo(ExpensiveFixture.class.getName());
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void a_suite_has_no_place_of_its_own(Granularity granularity) {
        Grouping grouping = grouping(granularity, List.of(new ClassPattern("*SplitFixture")), NONE);
        assertThat(grouping.containerUnit(SuiteFixture.class.getName())).isEmpty();
        assertThat(grouping.isSuite(SuiteFixture.class.getName())).isTrue();
        assertThat(grouping.containerUnit(SplitFixture.class.getName())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void a_suite_that_the_user_wants_to_be_whole_goes_with_everything_in_it(Granularity granularity) {
        Grouping grouping = grouping(granularity, List.of(new ClassPattern("*SuiteFixture")), NONE);
        assertThat(grouping.containerUnit(SuiteFixture.class.getName())
                        .orElseThrow()
                        .name())
                .isEqualTo(SuiteFixture.class.getName());
    }

    /** A name may have a dollar sign without being that of a nested class, and Groovy and Scala make such names. */
    @ParameterizedTest
    @EnumSource(Granularity.class)
    void a_class_that_the_outermost_one_does_not_list_keeps_it_whole_by_what_it_says_itself(Granularity granularity) {
        Unit unit = grouping(granularity, NONE, NONE).unitOf(TestName.of(Unlisted$OrderedFixture.class.getName(), "a"));
        assertThat(unit.name()).isEqualTo(GroupingTest.class.getPackageName() + ".Unlisted");
        assertIsWholeByItsOrder(unit);
    }

    @Test
    void an_inherited_nested_class_is_as_whole_as_the_class_that_declares_it() {
        Unit heir = byMethod.unitOf(TestName.of(InheritsNestedFixture.class.getName(), "a"));
        assertThat(heir.name()).isEqualTo(InheritsNestedFixture.class.getName());
        assertThat(heir.kind()).isEqualTo(Kind.WHOLE);
        assertThat(byMethod.unitOf(TestName.of(NestsOrderedFixture.Inner.class.getName(), "a"))
                        .name())
                .isEqualTo(NestsOrderedFixture.class.getName());
    }

    @Test
    void a_class_that_cannot_be_found_goes_by_the_settings_alone() {
        assertThat(byMethod.unitOf(TestName.of("com.acme.Missing", "a")).name()).isEqualTo("com.acme.Missing#a");
        assertThat(byClass.unitOf(TestName.of("com.acme.Missing$Inner", "a")).name())
                .isEqualTo("com.acme.Missing");
        Grouping named = grouping(Granularity.METHOD, List.of(new ClassPattern("Missing")), NONE);
        assertThat(named.unitOf(TestName.of("com.acme.Missing$Inner", "a")).name())
                .isEqualTo("com.acme.Missing");
    }
}

// Top level, since what is nested here would belong to GroupingTest. Nothing runs them: no pattern of Surefire's
// matches their names.

class SplitFixture {
    class Inner {}
}

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrderedFixture {
    @Nested
    class Inner {}
}

class NestsOrderedFixture {
    @Nested
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class Inner {}

    @Nested
    class Sibling {}
}

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Unlisted$OrderedFixture {}

class InheritsNestedFixture extends NestsOrderedFixture {}

@Testcontainers
class ExpensiveFixture {}

@Testcontainers
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExpensiveAndOrderedFixture {}

@RunWith(Suite.class)
@SuiteClasses(SplitFixture.class)
class SuiteFixture {}
