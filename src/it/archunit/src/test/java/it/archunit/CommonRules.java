package it.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/** No test by itself: its rules are those of each class that takes them in. */
class CommonRules {

    @ArchTest
    static final ArchRule nothing_is_native =
            noClasses().should().dependOnClassesThat().haveNameMatching(".*\\.Unsafe");

    @ArchTest
    static void is_in_its_package(JavaClasses classes) {
        classes().should().resideInAPackage("it.archunit..").check(classes);
    }

    @ArchTest
    static final ArchTests deeper = ArchTests.in(DeeperRules.class);
}
