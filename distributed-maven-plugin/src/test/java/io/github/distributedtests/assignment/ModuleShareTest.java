package io.github.distributedtests.assignment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.assignment.ModuleShare.ClassShare;
import io.github.distributedtests.assignment.ModuleShare.KnownTest;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.handover.DecidedShare;
import io.github.distributedtests.ledger.IgnoredEvents;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleShareTest {
    private static final List<String> EVERYTHING = List.of("**/*");
    private static final List<String> NO_NESTED_CLASSES = List.of("**/*$*");

    private static ShareSettings settings(Granularity granularity) {
        return new ShareSettings(2, new double[] {1, 1, 1}, granularity, List.of(), List.of(), Map.of(), Plan.NONE);
    }

    /** Of a class that only the test JVM can look into. */
    private static final ClassShare UNDECIDED = new ClassShare(true, List.of(), Optional.empty(), "");

    /** Of a class of which so many tests are this node's. */
    private static ClassShare classShare(int mine, int known, String reason) {
        Share share = settings(Granularity.METHOD).share(new ClassFiles(new URLClassLoader(new URL[0], null)));
        List<KnownTest> tests = new ArrayList<>();
        int left = mine;
        for (int i = 0; tests.size() < known; i++) {
            KnownTest test = new KnownTest(
                    TestName.of("com.acme.FooTest", "test" + i),
                    share.decide(TestName.of("com.acme.FooTest", "test" + i)));
            if (test.isMine() ? left > 0 : known - tests.size() > left) {
                tests.add(test);
                left -= test.isMine() ? 1 : 0;
            }
        }
        return new ClassShare(mine > 0, tests, Optional.empty(), reason);
    }

    /** A share that has some classes here and some elsewhere, each with two tests. */
    private static ModuleShare share(Collection<String> here, Collection<String> elsewhere) {
        Map<String, ClassShare> classShares = new TreeMap<>();
        ClassShare hereIs = classShare(2, 2, "because");
        ClassShare elsewhereIs = classShare(0, 2, "because");
        here.forEach(name -> classShares.put(name, hereIs));
        elsewhere.forEach(name -> classShares.put(name, elsewhereIs));
        return share(classShares);
    }

    private static ModuleShare share(Map<String, ClassShare> classShares) {
        return new ModuleShare(settings(Granularity.METHOD), new TreeMap<>(classShares));
    }

    private static Set<String> selected(TestListResolver resolver, Collection<String> classes) {
        return classes.stream()
                .filter(name -> resolver.shouldRun(TestClasses.fileOf(name), null))
                .collect(toSet());
    }

    /** Class names that Java, Kotlin or Groovy may give, among them some that end alike. */
    @Provide
    Arbitrary<Set<String>> classNames() {
        Arbitrary<String> folder = Arbitraries.of("com", "acme", "a", "größe", "x_1");
        Arbitrary<String> simple = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("FooTest", "Foo", "ATest", "Größe", "日本Test", "Foo_1", "F", "𝒳Test")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("aF1$_ ,!#%+-=@'()&{}^~|*?[]ß")
                                .ofMinLength(1)
                                .ofMaxLength(6)
                                .map(String::trim)
                                .filter(name -> !name.isEmpty() && !name.contains("["))));
        Arbitrary<String> nested =
                Arbitraries.of("", "", "", "$Inner", "$Inner$Deeper", "$1", "$when it's empty, it is");
        return Combinators.combine(folder.list().ofMaxSize(3), simple, nested)
                .as((folders, name, inner) ->
                        folders.isEmpty() ? name + inner : String.join(".", folders) + '.' + name + inner)
                .set()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 150)
    void the_includes_select_exactly_the_classes_of_this_node(
            @ForAll @From("classNames") Set<String> classes, @ForAll long seed) {
        Set<String> here = part(classes, seed);
        ModuleShare share = share(here, without(classes, here));

        assertThat(selected(new TestListResolver(share.includes(), List.of("**/NoSuchClass*")), classes))
                .isEqualTo(here);
    }

    @Property(tries = 150)
    void the_excludes_leave_exactly_the_classes_of_this_node(
            @ForAll @From("classNames") Set<String> classes, @ForAll long seed) {
        Set<String> here = part(classes, seed);
        ModuleShare share = share(here, without(classes, here));

        assertThat(selected(new TestListResolver(EVERYTHING, share.excludes()), classes))
                .isEqualTo(here);
    }

    /** Surefire 3.6 makes class name filters of the JUnit Platform of all regular expressions. */
    @Property(tries = 150)
    void the_patterns_fit_the_names_of_the_classes_as_well(
            @ForAll @From("classNames") Set<String> classes, @ForAll long seed) {
        Set<String> here = part(classes, seed);
        ModuleShare share = share(here, without(classes, here));

        assertThat(fitting(share.includes(), classes)).isEqualTo(here);
        assertThat(fitting(share.excludes(), classes)).isEqualTo(without(classes, here));
    }

    private static Set<String> fitting(List<String> patterns, Set<String> classes) {
        return classes.stream()
                .filter(name -> patterns.stream()
                        .map(pattern -> pattern.substring("%regex[".length(), pattern.length() - 1))
                        .anyMatch(name::matches))
                .collect(toSet());
    }

    @Property(tries = 150)
    void a_narrowed_test_selects_exactly_the_classes_of_this_node(
            @ForAll @From("classNames") Set<String> classes, @ForAll long seed, @ForAll @From("tests") String test) {
        Set<String> asked = selected(new TestListResolver(test), classes);
        Set<String> here = part(asked, seed);
        ModuleShare share = share(here, without(asked, here));

        assertThat(selected(new TestListResolver(share.narrow(test)), classes)).isEqualTo(here);
    }

    @Provide
    Arbitrary<String> tests() {
        return Arbitraries.of(
                "*",
                "FooTest",
                "*Test",
                "Foo*",
                "com/**",
                "FooTest,ATest",
                "!FooTest",
                "*Test,!com/**",
                "*#bar*+baz",
                "FooTest#bar[3]",
                "FooTest#a,ATest",
                "*Test,!*#bar",
                "%regex[.*Test.*]",
                "%regex[.*(Foo|A)Test\\.class#b.*]");
    }

    /** Some of the classes, drawn by a seed that shrinks to all or nothing. */
    private static Set<String> part(Set<String> classes, long seed) {
        return classes.stream()
                .filter(name -> (name.hashCode() * 31L + seed >>> 7) % 3 == 0)
                .collect(toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    void a_class_is_not_taken_for_one_whose_path_ends_alike() {
        List<String> classes = List.of("FooTest", "acme.FooTest", "com.acme.FooTest");
        for (String mine : classes) {
            ModuleShare share = share(List.of(mine), without(Set.copyOf(classes), Set.of(mine)));

            assertThat(selected(new TestListResolver(share.includes(), NO_NESTED_CLASSES), classes))
                    .containsExactly(mine);
            assertThat(selected(new TestListResolver(share.narrow("FooTest")), classes))
                    .containsExactly(mine);
        }
    }

    @Test
    void patterns_are_few() {
        List<String> here = List.of("com.acme.ATest", "com.acme.BTest", "com.acme.CTest", "com.other.ATest", "ATest");
        ModuleShare share = share(here, List.of("com.acme.DTest", "com.acme.ETest"));

        assertThat(share.includes()).hasSize(3);
        assertThat(share.excludes()).hasSize(1);
        assertThat(share.loadsFewerThanItLeavesOut()).isFalse();
        assertThat(share(List.of("ATest"), here).loadsFewerThanItLeavesOut()).isTrue();
    }

    @Test
    void an_empty_share_selects_nothing() {
        List<String> classes = List.of("FooTest", "com.acme.FooTest", "com.acme.BarTest");
        ModuleShare share = share(List.of(), classes);

        assertThat(share.isEmpty()).isTrue();
        assertThat(share.includes()).isNotEmpty();
        assertThat(selected(new TestListResolver(share.includes(), NO_NESTED_CLASSES), classes))
                .isEmpty();
        for (String test : List.of("FooTest", "!FooTest", "*", "FooTest#bar", "%regex[.*]")) {
            assertThat(selected(new TestListResolver(share.narrow(test)), classes))
                    .isEmpty();
        }
    }

    @Test
    void a_narrowed_test_keeps_the_users_method_patterns() {
        TestListResolver narrowed = new TestListResolver(share(List.of("com.acme.FooTest"), List.of("com.acme.BarTest"))
                .narrow("*Test#bar*+baz,!FooTest#barrel"));

        assertThat(narrowed.shouldRun("com/acme/FooTest.class", "bar")).isTrue();
        assertThat(narrowed.shouldRun("com/acme/FooTest.class", "baz")).isTrue();
        assertThat(narrowed.shouldRun("com/acme/FooTest.class", "barrel")).isFalse();
        assertThat(narrowed.shouldRun("com/acme/FooTest.class", "other")).isFalse();
        assertThat(narrowed.shouldRun("com/acme/BarTest.class", "bar")).isFalse();
    }

    @Test
    void the_includes_file_is_read_by_surefire_in_any_encoding(@TempDir Path folder) throws IOException {
        List<String> classes = List.of("com.acme.GrößeTest", "日本.FooTest", "com.acme.FooTest$Inner");
        ModuleShare share = share(classes, List.of("com.acme.BarTest"));

        Path file = share.writeIncludes(folder.resolve("not/there/yet"));

        assertThat(file).hasFileName("includes.txt");
        assertThat(selected(
                        new TestListResolver(Files.readAllLines(file, StandardCharsets.US_ASCII)),
                        List.of("com.acme.GrößeTest", "日本.FooTest", "com.acme.FooTest$Inner", "com.acme.BarTest")))
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void a_class_that_only_the_test_jvm_can_look_into_is_in_the_includes_file(@TempDir Path folder) throws IOException {
        Path file = share(Map.of("com.acme.Open", UNDECIDED, "com.acme.Elsewhere", classShare(0, 2, "")))
                .writeIncludes(folder);

        assertThat(file).content().isEqualToIgnoringNewLines("%regex[com[./]acme[./]Open(\\.class)?]");
    }

    @Test
    void the_test_jvm_is_told_what_is_decided_of_a_class_that_is_loaded_for_others_alone() {
        ClassShare elsewhere = classShare(0, 2, "");
        ModuleShare share = new ModuleShare(
                settings(Granularity.METHOD),
                new TreeMap<>(Map.of("com.acme.FooTest", elsewhere)),
                new TreeSet<>(Set.of("com.acme.FooTest")),
                true);

        Share told = new DecidedShare(share.decisions(), 2, () -> {
            throw new AssertionError("it is asked once more");
        });
        assertThat(elsewhere.tests())
                .allSatisfy(test -> assertThat(told.decide(test.test()).node())
                        .isEqualTo(test.decision().node()));
    }

    @Test
    void a_second_includes_file_replaces_the_first(@TempDir Path folder) throws IOException {
        share(List.of("com.acme.FooTest", "com.acme.BarTest"), List.of()).writeIncludes(folder);
        Path file = share(List.of("com.acme.FooTest"), List.of()).writeIncludes(folder);

        assertThat(file).content().isEqualToIgnoringNewLines("%regex[com[./]acme[./]FooTest(\\.class)?]");
    }

    private static String summary(Map<String, ClassShare> classes) {
        return share(classes).summary();
    }

    @Test
    void the_summary_counts_tests_and_classes() {
        assertThat(summary(Map.of(
                        "A", classShare(2, 5, ""),
                        "B", classShare(1, 1, ""),
                        "C", classShare(0, 3, ""))))
                .isEqualTo("Node 2 of 3 runs 3 of 9 tests in 2 of 3 classes, by method");
        assertThat(summary(Map.of("A", classShare(1, 1, ""))))
                .isEqualTo("Node 2 of 3 runs 1 of 1 test in 1 of 1 class, by method");
    }

    @Test
    void the_summary_says_why_nothing_is_run() {
        assertThat(summary(Map.of())).isEqualTo("Node 2 of 3 runs nothing: there are no tests here");
        assertThat(summary(Map.of(
                        "A", classShare(0, 2, ""),
                        "B", classShare(0, 1, ""))))
                .isEqualTo("Node 2 of 3 runs nothing: the 3 tests in 2 classes belong to other nodes (by method)");
        assertThat(summary(Map.of("A", classShare(0, 1, ""))))
                .isEqualTo("Node 2 of 3 runs nothing: the 1 test in 1 class belongs to another node (by method)");
    }

    @Test
    void the_summary_owns_up_to_what_it_can_not_know() {
        assertThat(summary(Map.of("A", classShare(2, 5, ""), "B", UNDECIDED)))
                .isEqualTo("Node 2 of 3 runs 2 of 5 tests in 2 of 2 classes, by method;"
                        + " and its part of 1 class that only the test JVM can look into");
        assertThat(summary(Map.of(
                        "A", UNDECIDED,
                        "B", UNDECIDED)))
                .isEqualTo("Node 2 of 3 runs 0 of 0 tests in 2 of 2 classes, by method;"
                        + " and its part of 2 classes that only the test JVM can look into");
    }

    @Test
    void the_summary_counts_a_test_of_a_nested_class_once_and_none_of_an_anonymous_one() {
        ClassShare outer = classShare(2, 5, "");

        assertThat(summary(Map.of("A", outer, "A$Inner", outer, "A$1", classShare(1, 3, ""))))
                .isEqualTo("Node 2 of 3 runs 2 of 5 tests in 1 of 1 class, by method");
    }

    @Test
    void the_summary_says_of_a_suite_that_is_run_as_a_whole_that_its_tests_are_not_known() {
        ClassShare known = classShare(1, 2, "");
        ClassShare suite =
                new ClassShare(true, List.of(), Optional.of(known.tests().get(0).decision()), "");

        assertThat(summary(Map.of("A", known, "AllTests", suite)))
                .isEqualTo("Node 2 of 3 runs 1 of 2 tests in 2 of 2 classes, by method;"
                        + " and its part of 1 class that only the test JVM can look into");
    }

    @Test
    void the_summary_counts_no_tests_where_the_selection_does_not_let_them_be_known() {
        SortedMap<String, ClassShare> classes =
                new TreeMap<>(Map.of("A", classShare(2, 5, ""), "B", classShare(0, 1, "")));

        assertThat(new ModuleShare(settings(Granularity.METHOD), classes, new TreeSet<>(), false).summary())
                .isEqualTo("Node 2 of 3 runs its part of the selected tests in 1 of 2 classes, by method");
    }

    @Test
    void the_summary_names_the_granularity() {
        assertThat(new ModuleShare(settings(Granularity.CLASS), new TreeMap<>(Map.of("A", classShare(2, 2, ""))))
                        .summary())
                .isEqualTo("Node 2 of 3 runs 2 of 2 tests in 1 of 1 class, by class");
    }

    @Test
    void the_listing_has_the_classes_and_the_tests_that_this_node_runs() {
        ModuleShare share = share(
                Map.of("B", classShare(0, 2, "elsewhere"), "A", classShare(1, 3, "1 of 3 tests belong to node 2")));
        String mine = share.classShares().get("A").tests().stream()
                .filter(KnownTest::isMine)
                .map(KnownTest::name)
                .collect(joining());

        assertThat(share.listing())
                .containsExactly("A  (1 of 3 tests belong to node 2)", "  " + mine.substring(mine.indexOf('#')));
    }

    @Test
    void every_selected_class_is_explained() {
        assertThat(share(Map.of(
                                "B", classShare(0, 2, "B belongs to node 1 (by class)"),
                                "A", classShare(1, 2, "1 of 2 tests belong to node 2")))
                        .explanation())
                .containsExactly(
                        "A: here, 1 of 2 tests belong to node 2", "B: not here, B belongs to node 1 (by class)");
    }

    @Test
    void what_is_written_down_of_a_class_that_the_class_files_do_not_show_is_the_node_that_runs_all_of_it() {
        Map<String, Integer> owners = new TreeMap<>();
        Map<String, ClassShare> classShares = new TreeMap<>();
        for (int node = 1; node <= 3; node++) {
            String name = "com.acme.Whole" + node;
            Decision whole = new Decision(new Unit(name, Unit.Kind.WHOLE, ""), node, node == 2, "test");
            classShares.put(name, new ClassShare(node == 2, List.of(), Optional.of(whole), ""));
            owners.put(name, node);
        }
        classShares.put("com.acme.Open", UNDECIDED);
        owners.put("com.acme.Open", 0);

        assertThat(recorded(share(classShares))).isEqualTo(owners);
    }

    @Test
    void what_is_written_down_of_a_class_that_the_class_files_show_are_its_tests_whosever_they_are() {
        ModuleShare share = share(Map.of("com.acme.FooTest", classShare(1, 4, "")));
        Map<String, Integer> owners = new TreeMap<>();
        share.classShares()
                .get("com.acme.FooTest")
                .tests()
                .forEach(test ->
                        owners.put(test.test().toString(), test.decision().node()));

        assertThat(owners).hasSize(4);
        assertThat(recorded(share)).isEqualTo(owners);
    }

    private static Map<String, Integer> recorded(ModuleShare share) {
        Map<String, Integer> owners = new TreeMap<>();
        share.record(new IgnoredEvents() {
            @Override
            public void saw(String test, String unit, String kind, int owner) {
                assertThat(kind).isEqualTo(test.contains("#") ? "method" : "opaque");
                assertThat(owners.put(test, owner)).isNull();
            }
        });
        return owners;
    }

    /** Surefire before 2.19 turns slashes and backslashes in its patterns into what separates folders here. */
    @ParameterizedTest
    @ValueSource(chars = {'/', '\\'})
    void a_path_is_that_of_the_class_file_whatever_separates_folders(char separator) {
        ModuleShare share = share(List.of("com.acme.FooTest$In"), List.of("com.acme.BarTest", "BazTest"));
        UnaryOperator<String> turned = path -> path.replace('/', separator).replace('\\', separator);

        assertThat(share.includedPaths())
                .map(turned::apply)
                .containsExactly(String.join("" + separator, "com", "acme", "FooTest$In.class"));
        assertThat(share.excludedPaths())
                .map(turned::apply)
                .containsExactly("BazTest.class", String.join("" + separator, "com", "acme", "BarTest.class"));
    }
}
