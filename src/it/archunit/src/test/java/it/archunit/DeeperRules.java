package it.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

class DeeperRules {

    @ArchTest
    static final ArchRule nothing_is_deprecated = noClasses().should().beAnnotatedWith(Deprecated.class);

    @ArchTest
    static final ArchRule no_anonymous_classes = noClasses().should().beAnonymousClasses();
}
