package io.github.distributedtests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table in the README's "How it is built", as far as this module goes. A change of one changes the other. */
@AnalyzeClasses(packages = LayeringTest.ROOT, importOptions = DoNotIncludeTests.class)
class LayeringTest {
    static final String ROOT = "io.github.distributedtests";

    /** Each package of this module, and the others that it may use. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.of(
            "ring", Set.of(),
            "classfile", Set.of(),
            "grouping", Set.of("classfile"),
            "plan", Set.of("grouping"),
            "ledger", Set.of(),
            "share", Set.of("ring", "classfile", "grouping", "plan", "ledger"),
            "provider", Set.of("classfile", "grouping", "ledger", "share"),
            "platform", Set.of("grouping", "ledger", "share", "provider")));

    /** Packages that decide: Maven's JVM and every test JVM ask them, whatever is on the class path there. */
    private static final Set<String> DECIDING = Set.of("ring", "classfile", "grouping", "plan", "ledger", "share");

    @ArchTest
    static final ArchRule each_package_uses_only_what_the_table_allows = layers();

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_decides_depends_on_java_alone = classes()
            .that(resideInAnyPackage(inRoot(DECIDING)))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..").or(resideInAnyPackage(inRoot(DECIDING))));

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : MAY_USE.keySet()) {
            layers = layers.layer(name).definedBy(inRoot(Set.of(name)));
        }
        for (Map.Entry<String, Set<String>> entry : MAY_USE.entrySet()) {
            String[] allowed = entry.getValue().toArray(String[]::new);
            layers = allowed.length == 0
                    ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(entry.getKey()).mayOnlyAccessLayers(allowed);
        }
        // A class in a package that the table doesn't have fails too.
        return layers.ensureAllClassesAreContainedInArchitecture();
    }

    private static String[] inRoot(Set<String> packages) {
        return packages.stream().map(name -> ROOT + '.' + name + "..").toArray(String[]::new);
    }
}
