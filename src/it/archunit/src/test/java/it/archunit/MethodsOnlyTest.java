package it.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(packages = "it.archunit.stock")
class MethodsOnlyTest {

    @ArchTest
    static void no_records(JavaClasses classes) {
        noClasses().should().beRecords().check(classes);
    }

    @ArchTest
    static void no_enums(JavaClasses classes) {
        noClasses().should().beEnums().check(classes);
    }

    @ArchTest
    static void no_interfaces(JavaClasses classes) {
        noClasses().should().beInterfaces().check(classes);
    }
}
