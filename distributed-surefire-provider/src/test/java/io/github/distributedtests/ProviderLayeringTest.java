package io.github.distributedtests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/**
 * What this module needs beyond the rules about packages, which the plugin's {@code LayeringTest} checks for both
 * modules.
 */
@AnalyzeClasses(packages = ProviderLayeringTest.ROOT, importOptions = DoNotIncludeTests.class)
class ProviderLayeringTest {
    static final String ROOT = "io.github.distributedtests";

    /** Packages that decide: Maven's JVM and every test JVM ask them, whatever is on the class path there. */
    private static final String[] DECIDING = {
        ROOT + ".names..",
        ROOT + ".classfile..",
        ROOT + ".frameworks..",
        ROOT + ".grouping..",
        ROOT + ".ring..",
        ROOT + ".plan..",
        ROOT + ".share..",
        ROOT + ".handover..",
        ROOT + ".ledger.."
    };

    /** Of these, the ones whose answer depends on nothing but what they are given. */
    private static final String[] PURE = {ROOT + ".ring..", ROOT + ".grouping..", ROOT + ".plan..", ROOT + ".share.."};

    @ArchTest
    static final ArchRule what_decides_depends_on_java_alone = classes()
            .that(resideInAnyPackage(DECIDING))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..").or(resideInAnyPackage(DECIDING)));

    /** Platform 1.7 has no session, and listens to discovery by a class. */
    @ArchTest
    static final ArchRule what_an_old_platform_can_not_load_is_reached_by_service_file_only = classes()
            .that()
            .implement("org.junit.platform.launcher.LauncherDiscoveryListener")
            .or()
            .implement("org.junit.platform.launcher.LauncherSessionListener")
            .should()
            .onlyHaveDependentClassesThat(resideInAnyPackage("org.junit..")
                    .or(DescribedPredicate.describe(
                            "are its own",
                            dependent -> dependent.getName().matches(".*\\.(FoundTests|SessionEnd)(\\$.*)?"))));

    @ArchTest
    static final ArchRule what_is_pure_has_no_input_or_output = noClasses()
            .that(resideInAnyPackage(PURE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.time..");

    @ArchTest
    static final ArchRule what_is_pure_has_neither_a_clock_nor_chance = pureClassesUseNeither(
            Math.class,
            "random",
            "java\\.lang\\.System|java\\.util\\.(.*Random.*|UUID|Date|.*Calendar|Timer.*|TimeZone)");

    @ArchTest
    static final ArchRule what_is_pure_does_not_look_at_the_stack = pureClassesUseNeither(
            Throwable.class, "getStackTrace", "java\\.lang\\.(Thread|StackTraceElement|StackWalker.*)");

    @ArchTest
    static final ArchRule what_is_pure_does_not_ask_where_it_runs = pureClassesUseNeither(
            Locale.class, "getDefault", "java\\.lang\\.(ClassLoader|Process.*|Runtime)|java\\.util\\.ServiceLoader.*");

    private static ArchRule pureClassesUseNeither(Class<?> owner, String method, String classes) {
        return noClasses()
                .that(resideInAnyPackage(PURE))
                .should()
                .callMethod(owner, method)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(classes);
    }
}
