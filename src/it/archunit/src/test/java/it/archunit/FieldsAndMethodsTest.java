package it.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchIgnore;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "it.archunit")
class FieldsAndMethodsTest {

    @ArchTest
    static final ArchRule stock_knows_no_orders = noClasses()
            .that()
            .resideInAPackage("..stock..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..orders..");

    @ArchTest
    static final ArchRule orders_are_public =
            classes().that().resideInAPackage("..orders..").should().bePublic();

    @ArchTest
    static final ArchRule stock_is_public =
            classes().that().resideInAPackage("..stock..").should().bePublic();

    @ArchIgnore(reason = "reported as skipped, by one node only")
    @ArchTest
    static final ArchRule is_ignored = classes().should().beInterfaces();

    @ArchTest
    static void orders_know_stock(JavaClasses classes) {
        classes()
                .that()
                .haveSimpleName("Order")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Shelf")
                .check(classes);
    }

    @ArchTest
    void nothing_is_an_enum(JavaClasses classes) {
        noClasses().should().beEnums().check(classes);
    }
}
