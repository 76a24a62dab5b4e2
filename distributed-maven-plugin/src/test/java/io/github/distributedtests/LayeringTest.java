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
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which package may use which. The rule is in each {@code package-info.java}: a sentence about what the package is for,
 * the packages of this project that it "may use", and those "of others". A new package needs that file and nothing here.
 */
@AnalyzeClasses(
        packages = "io.github.distributedtests",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutGeneratedGoals.class})
class LayeringTest {
    private static final String ROOT = "io.github.distributedtests.";
    private static final List<String> JAVA = List.of("java.", "javax.xml.", "org.w3c.dom.", "org.xml.sax.");
    private static final Pattern IN_CODE_FONT = Pattern.compile("\\{@code ([^}]+)}");

    /** What a package says of itself. */
    record Rule(String sentence, SortedSet<String> uses, SortedSet<String> usesOfOthers) {
        static final Rule MISSING = new Rule("", new TreeSet<>(), new TreeSet<>());
    }

    /** Maven's plugin for plugins writes a help goal into the package of goals. */
    static final class WithoutGeneratedGoals implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/HelpMojo.class");
        }
    }

    private static SortedMap<String, Rule> rules() {
        SortedMap<String, Rule> rules = new TreeMap<>();
        for (String module : List.of("distributed-surefire-provider", "distributed-maven-plugin")) {
            Path sources = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(file -> file.endsWith("package-info.java")).toList()) {
                    String name =
                            sources.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
                    rules.put(name.substring(ROOT.length()), ruleIn(Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rules;
    }

    private static Rule ruleIn(String packageInfo) {
        String text = packageInfo.replaceAll("(?m)^ \\*/? ?", "").replaceAll("\\s+", " ");
        String sentence = text.substring(text.indexOf("/**") + 3)
                .replaceFirst("<p>.*", "")
                .trim();
        String uses = text.replaceFirst(".*May use: ", "").replaceFirst("Of others: .*", "");
        String others = text.contains("Of others: ") ? text.replaceFirst(".*Of others: ", "") : "";
        return new Rule(sentence, inCodeFont(uses), inCodeFont(others));
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
        return type.getPackageName().substring(ROOT.length());
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
    void every_package_says_in_a_sentence_what_it_is_for(JavaClasses classes) {
        SortedSet<String> packages = new TreeSet<>();
        classes.forEach(type -> packages.add(packageOf(type)));

        assertThat(rules().keySet()).isEqualTo(packages);
        assertThat(rules().values())
                .allSatisfy(rule -> assertThat(rule.sentence()).matches("[A-Z][^.]+\\."));
    }

    /** The benchmark's too, which aren't on this class path; of those, what has a file of its own. */
    @ArchTest
    void no_two_types_share_a_name(JavaClasses classes) throws IOException {
        SortedMap<String, SortedSet<String>> byName = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("..", "benchmark", "src", "main", "java"))) {
            sources.map(source -> source.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .forEach(name -> byName.computeIfAbsent(name, missing -> new TreeSet<>())
                            .add("benchmark." + name));
        }
        classes.stream()
                .filter(type -> !type.getSimpleName().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> byName.computeIfAbsent(type.getSimpleName(), missing -> new TreeSet<>())
                        .add(type.getName()));
        byName.remove("package-info");
        byName.values().removeIf(types -> types.size() == 1);

        assertThat(byName).isEmpty();
    }

    @ArchTest
    void the_packages_use_one_another_only_as_they_say(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> used = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = packageOf(type);
            SortedSet<String> of = used.computeIfAbsent(from, missing -> new TreeSet<>());
            targets(type).stream()
                    .filter(LayeringTest::isOurs)
                    .map(LayeringTest::packageOf)
                    .filter(to -> !to.equals(from))
                    .forEach(of::add);
        }
        SortedMap<String, SortedSet<String>> allowed = new TreeMap<>();
        rules().forEach((name, rule) -> allowed.put(name, rule.uses()));

        assertThat(used).isEqualTo(allowed);
    }

    @ArchTest
    void the_packages_use_of_others_only_what_they_say(JavaClasses classes) {
        SortedMap<String, Rule> rules = rules();
        SortedSet<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            SortedSet<String> allowed =
                    rules.getOrDefault(packageOf(type), Rule.MISSING).usesOfOthers();
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
    static final ArchRule there_are_no_cycles =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

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
