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
 * the packages of this project that it may use, and those of others, in code font. A new package needs a row there and
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
    record Row(String module, SortedSet<String> uses, SortedSet<String> usesOfOthers) {
        static final Row MISSING = new Row("no row in the README", new TreeSet<>(), new TreeSet<>());
    }

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

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT);
    }

    private static boolean comesWithJava(JavaClass type) {
        return JAVA.stream().anyMatch(type.getName()::startsWith);
    }

    @ArchTest
    void every_package_has_a_row_in_the_readme_and_every_row_a_package(JavaClasses classes) {
        SortedSet<String> packages = new TreeSet<>();
        classes.forEach(type -> packages.add(packageOf(type)));

        assertThat(table().keySet()).isEqualTo(packages);
    }

    @ArchTest
    void the_packages_use_one_another_only_as_the_readme_allows(JavaClasses classes) {
        SortedMap<String, Row> rows = table();
        SortedSet<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            String from = packageOf(type);
            SortedSet<String> allowed = rows.getOrDefault(from, Row.MISSING).uses();
            targets(type).stream()
                    .filter(LayeringTest::isOurs)
                    .map(LayeringTest::packageOf)
                    .filter(to -> !to.equals(from) && !allowed.contains(to))
                    .forEach(to -> violations.add(from + " uses " + to + ", in " + type.getSimpleName()));
        }

        assertThat(violations).isEmpty();
    }

    @ArchTest
    void the_packages_use_of_others_only_what_the_readme_allows(JavaClasses classes) {
        SortedMap<String, Row> rows = table();
        SortedSet<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            SortedSet<String> allowed =
                    rows.getOrDefault(packageOf(type), Row.MISSING).usesOfOthers();
            targets(type).stream()
                    .filter(target -> !isOurs(target) && !comesWithJava(target))
                    .map(JavaClass::getName)
                    .filter(name -> allowed.stream().noneMatch(prefix -> name.startsWith(prefix + '.')))
                    .forEach(
                            name -> violations.add(packageOf(type) + " uses " + name + ", in " + type.getSimpleName()));
        }

        assertThat(violations).isEmpty();
    }

    @ArchTest
    void each_package_is_in_the_module_that_the_readme_names(JavaClasses classes) {
        Map<String, Row> rows = table();
        for (JavaClass type : classes) {
            String module = rows.getOrDefault(packageOf(type), Row.MISSING).module();
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
