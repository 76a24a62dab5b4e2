package io.github.distributedtests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.distributedtests.LayeringTest.WithoutGeneratedGoals;
import io.github.distributedtests.settings.UserError;
import io.github.distributedtests.settings.UserErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which package may use which. The rule is the table in the README: each row has a package, its module, what it is for,
 * the packages of this project that it uses, and those of others, in code font. A new package needs a row there and
 * nothing here.
 */
@AnalyzeClasses(
        packages = "io.github.distributedtests",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutGeneratedGoals.class})
class LayeringTest {
    private static final String ROOT = "io.github.distributedtests.";
    private static final List<String> JAVA = List.of("java.", "javax.xml.", "org.w3c.dom.", "org.xml.sax.");
    private static final Pattern IN_CODE_FONT = Pattern.compile("`([^`]+)`");

    /** One of the packages, by the row that it has in the README. */
    record Row(String module, SortedSet<String> uses, SortedSet<String> usesOfOthers) {}

    /** Maven's plugin for plugins writes a help goal into the package of goals. */
    static final class WithoutGeneratedGoals implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/HelpMojo.class");
        }
    }

    private static SortedMap<String, Row> table() {
        SortedMap<String, Row> rows = new TreeMap<>();
        try {
            List<String> lines = Files.readAllLines(Path.of("..", "README.md"));
            lines.stream()
                    .dropWhile(line -> !line.startsWith("| package | module |"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(cells -> rows.put(
                            inCodeFont(cells[1]).first(),
                            new Row(cells[2].trim(), inCodeFont(cells[4]), inCodeFont(cells[5]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static SortedSet<String> inCodeFont(String cell) {
        Matcher matcher = IN_CODE_FONT.matcher(cell);
        SortedSet<String> names = new TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String packageOf(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static List<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive())
                .toList();
    }

    /** The packages of this project that each package uses in fact. */
    private static SortedMap<String, SortedSet<String>> uses(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            SortedSet<String> used = uses.computeIfAbsent(packageOf(type), missing -> new TreeSet<>());
            targets(type).stream()
                    .filter(target -> target.getName().startsWith(ROOT))
                    .map(LayeringTest::packageOf)
                    .filter(target -> !target.equals(packageOf(type)))
                    .forEach(used::add);
        }
        return uses;
    }

    @ArchTest
    void the_packages_use_one_another_as_the_readme_says(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> said = new TreeMap<>();
        table().forEach((name, row) -> said.put(name, row.uses()));

        assertThat(uses(classes)).isEqualTo(said);
    }

    @ArchTest
    void the_packages_use_of_others_what_the_readme_says(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> said = new TreeMap<>();
        table().forEach((name, row) -> said.put(name, row.usesOfOthers()));
        SortedMap<String, SortedSet<String>> inFact = new TreeMap<>();
        for (JavaClass type : classes) {
            SortedSet<String> used = inFact.computeIfAbsent(packageOf(type), missing -> new TreeSet<>());
            targets(type).stream()
                    .map(JavaClass::getName)
                    .filter(name -> !name.startsWith(ROOT) && JAVA.stream().noneMatch(name::startsWith))
                    .map(name -> said.getOrDefault(packageOf(type), new TreeSet<>()).stream()
                            .filter(prefix -> name.startsWith(prefix + '.'))
                            .findFirst()
                            .orElse(name))
                    .forEach(used::add);
        }

        assertThat(inFact).isEqualTo(said);
    }

    @ArchTest
    void each_package_is_in_the_module_that_the_readme_names(JavaClasses classes) {
        Map<String, Row> rows = table();
        for (JavaClass type : classes) {
            String module = rows.get(packageOf(type)).module();
            assertThat(type.getSource().orElseThrow().getUri().toString())
                    .matches(".*/distributed-[^/]*" + Pattern.quote(module) + "[^/]*/(target/classes/)?io/github/.*");
        }
    }

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_depends_on_the_package_that_knows_maven = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "maven..");

    @ArchTest
    static final ArchRule messages_about_mistakes_are_made_in_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(UserErrors.class.getName())
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "it makes a UserError",
                    (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(UserError.class)));

    /** Only the package for it knows what a build is; the others may use what Surefire's own API or artifact has. */
    @ArchTest
    void only_one_package_knows_maven(JavaClasses classes) {
        List<String> maven = Arrays.asList(
                "org.apache.maven.execution.",
                "org.apache.maven.plugin.",
                "org.apache.maven.project.",
                "org.apache.maven.model.",
                "org.apache.maven.shared.",
                "org.codehaus.plexus.",
                "org.eclipse.aether.");
        SortedSet<String> knowing = new TreeSet<>();
        for (JavaClass type : classes) {
            if (targets(type).stream()
                    .map(JavaClass::getName)
                    .anyMatch(name -> maven.stream().anyMatch(name::startsWith))) {
                knowing.add(packageOf(type));
            }
        }

        assertThat(knowing).containsExactly("maven");
    }
}
