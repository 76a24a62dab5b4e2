package io.github.distributedtests.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.assignment.ModuleShare.ClassShare;
import io.github.distributedtests.assignment.ModuleShare.KnownTest;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.RunConditions;
import io.github.distributedtests.discovery.TestClass;
import io.github.distributedtests.discovery.TestClassReader;
import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.fixtures.CompiledSources;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.TestJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentTest {
    /** Compiled once; never changed. */
    private static final Path CLASSES = compile();

    private static final String DEFAULT_SELECTION = "*Test,!%regex[.*\\$.*]";

    private static final SortedSet<String> NAMES = names();
    private static final ClassFiles CLASS_FILES = new ClassFiles(CompiledSources.loader(CLASSES));

    private static final Certainty CERTAIN = new Certainty(true, true, true);

    private static Path compile() {
        try {
            String test = "@org.junit.jupiter.api.Test void ";
            Path folder = Files.createTempDirectory("assignment");
            CompiledSources sources = new CompiledSources()
                    .with("FooTest", "class FooTest { " + test + "a() {} " + test + "b() {} }")
                    .with("acme.FooTest", "class FooTest { " + test + "a() {} " + test + "b() {} }")
                    .with("com.acme.FooTest", "class FooTest { " + test + "a() {} " + test + "b() {} }")
                    .with("com.acme.GrößeTest", "class GrößeTest { " + test + "groß() {} }")
                    .with(
                            "com.acme.NestedTest",
                            "class NestedTest { " + test + "a() {} @org.junit.jupiter.api.Nested class Inner { " + test
                                    + "b() {} " + test + "c() {} } }")
                    .with(
                            "com.acme.OrderedTest",
                            "@org.junit.jupiter.api.TestMethodOrder(org.junit.jupiter.api.MethodOrderer.MethodName.class)"
                                    + " class OrderedTest { " + test + "a() {} " + test + "b() {} }")
                    .with("com.acme.AbstractTest", "abstract class AbstractTest { " + test + "inherited() {} }")
                    .with("com.acme.HeirTest", "class HeirTest extends AbstractTest { " + test + "own() {} }")
                    .with("com.acme.NoTest", "class NoTest { void a() {} }")
                    .with(
                            "com.acme.SuiteTest",
                            "@org.junit.runner.RunWith(org.junit.runners.Suite.class) public class SuiteTest {}")
                    .with(
                            "com.acme.UnknownRunnerTest",
                            "@org.junit.runner.RunWith(org.junit.runner.Runner.class) public class UnknownRunnerTest"
                                    + " {}");
            for (int i = 0; i < 12; i++) {
                String name = "Plain" + i + "Test";
                sources.with(
                        "com.acme.many." + name,
                        "class " + name + " { " + test + "a() {} " + test + "b" + i + "() {} }");
            }
            return sources.compileTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> names() {
        try {
            return TestClasses.in(List.of(CLASSES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleShare share(
            int node, int nodes, Granularity granularity, boolean filtered, Selection selection) {
        return share(node, nodes, granularity, new Certainty(filtered, true, true), selection);
    }

    private static ModuleShare share(
            int node, int nodes, Granularity granularity, Certainty certainty, Selection selection) {
        double[] weights = new double[nodes];
        Arrays.fill(weights, 1);
        ShareSettings settings =
                new ShareSettings(node, weights, granularity, List.of(), List.of(), Map.of(), Plan.NONE);
        return new Assignment(NAMES, CLASS_FILES, settings, certainty, RunConditions.pieces(name -> false))
                .of(selection);
    }

    private static List<ModuleShare> shares(int nodes, Granularity granularity, boolean filtered, Selection selection) {
        return shares(nodes, granularity, new Certainty(filtered, true, true), selection);
    }

    private static List<ModuleShare> shares(
            int nodes, Granularity granularity, Certainty certainty, Selection selection) {
        return IntStream.rangeClosed(1, nodes)
                .mapToObj(node -> share(node, nodes, granularity, certainty, selection))
                .toList();
    }

    @Provide
    Arbitrary<String> selections() {
        return Arbitraries.of(
                DEFAULT_SELECTION,
                "FooTest",
                "com/acme/**",
                "*Plain*",
                "!com/acme/*",
                "*Test#a",
                "*Test#a*+b*",
                "*Test#b?",
                "*Test,!*#a",
                "NestedTest*",
                "%regex[.*Plain.*#b.*]");
    }

    /** What Surefire would open without distribution and may hold tests, as the classes above are. */
    private static Set<String> mayHoldTests(String selection) {
        Set<String> classes = selected(selection);
        classes.removeAll(List.of("com.acme.NoTest", "com.acme.AbstractTest"));
        return classes;
    }

    private static Set<String> selected(String selection) {
        TestListResolver surefire = new TestListResolver(selection);
        Set<String> classes = new TreeSet<>(NAMES);
        classes.removeIf(name -> !surefire.shouldRun(TestClasses.fileOf(name), null));
        return classes;
    }

    /** Those of them in which Surefire would run a test, or in which only a framework can say. */
    private static Set<String> holdTests(String selection) {
        TestListResolver surefire = new TestListResolver(selection);
        TestClassReader reader = new TestClassReader(CLASS_FILES, NAMES);
        Set<String> classes = mayHoldTests(selection);
        classes.removeIf(name -> reader.read(name).contents() == TestClass.Contents.METHODS
                && reader.read(name).tests().stream()
                        .noneMatch(test -> !surefire.hasMethodPatterns()
                                || surefire.shouldRun(TestClasses.fileOf(test.className()), test.method())));
        return classes;
    }

    @Property(tries = 60)
    void the_classes_of_all_nodes_are_the_selected_ones(
            @ForAll @IntRange(min = 2, max = 9) int nodes,
            @ForAll Granularity granularity,
            @ForAll boolean filtered,
            @ForAll @From("selections") String test) {
        Set<String> expected = filtered ? mayHoldTests(test) : selected(test);
        Set<String> union = new TreeSet<>();
        for (ModuleShare share : shares(nodes, granularity, filtered, Selection.ofTests(test))) {
            TestListResolver narrowed = new TestListResolver(share.narrow(test));
            Set<String> opened = new HashSet<>(NAMES);
            opened.removeIf(name -> !narrowed.shouldRun(TestClasses.fileOf(name), null));
            opened.retainAll(expected);
            assertThat(opened).containsExactlyInAnyOrderElementsOf(share.includedClasses());
            union.addAll(opened);
        }

        assertThat(expected).containsAll(union);
        assertThat(union).containsAll(holdTests(test));
    }

    @Property(tries = 40)
    void where_nothing_filters_in_the_test_jvm_a_class_is_on_one_node_whatever_it_seems_to_hold(
            @ForAll @IntRange(min = 2, max = 9) int nodes, @ForAll @From("selections") String test) {
        List<String> included = new ArrayList<>();
        for (ModuleShare share : shares(nodes, Granularity.CLASS, false, Selection.ofTests(test))) {
            included.addAll(share.includedClasses());
            assertThat(share.classShares().values()).noneMatch(AssignmentTest::isUndecided);
        }

        assertThat(included).containsExactlyInAnyOrderElementsOf(selected(test));
    }

    @Property(tries = 40)
    void where_an_engine_may_find_what_class_files_do_not_show_every_selected_class_is_on_every_node(
            @ForAll @IntRange(min = 2, max = 9) int nodes,
            @ForAll Granularity granularity,
            @ForAll boolean keptToClasses,
            @ForAll @From("selections") String test) {
        Certainty uncertain = new Certainty(true, false, keptToClasses);
        for (ModuleShare share : shares(nodes, granularity, uncertain, Selection.ofTests(test))) {
            assertThat(share.includedClasses()).containsExactlyElementsOf(selected(test));
            share.classShares()
                    .forEach((name, classShare) -> assertThat(classShare.openedForMore())
                            .as(name)
                            .isEqualTo(classShare.mine() == 0
                                    && !isUndecided(classShare)
                                    && !classShare
                                            .whole()
                                            .filter(Decision::isMine)
                                            .isPresent()));
        }
    }

    @Test
    void a_node_without_a_class_of_its_own_opens_one_where_tests_may_be_in_no_class() {
        List<ModuleShare> shares = shares(
                9, Granularity.METHOD, new Certainty(true, true, false), Selection.ofTests("OrderedTest,NestedTest"));

        assertThat(shares)
                .allSatisfy(share -> assertThat(share.includedClasses()).isNotEmpty());
        assertThat(shares)
                .filteredOn(share -> share.classShares().values().stream().anyMatch(ClassShare::openedForMore))
                .hasSizeGreaterThan(4)
                .allSatisfy(share -> assertThat(share.includedClasses()).containsExactly("com.acme.NestedTest"))
                .allSatisfy(share -> assertThat(share.summary())
                        .endsWith(" runs 0 of 5 tests in 1 of 2 classes, by method;"
                                + " and its part of what only the test JVM can find"));
    }

    @Test
    void where_nothing_is_selected_no_class_is_opened_for_tests_in_no_class() {
        assertThat(shares(3, Granularity.METHOD, new Certainty(true, true, false), Selection.ofTests("NoSuchTest")))
                .allMatch(ModuleShare::isEmpty);
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false", "false, false"})
    void where_nothing_filters_what_an_engine_may_find_beyond_the_classes_all_of_them_are_on_one_node(
            boolean classesTell, boolean keptToClasses) {
        List<ModuleShare> shares = shares(
                4,
                Granularity.CLASS,
                new Certainty(false, classesTell, keptToClasses),
                Selection.ofTests(DEFAULT_SELECTION));

        assertThat(shares)
                .filteredOn(share -> !share.isEmpty())
                .singleElement()
                .satisfies(share ->
                        assertThat(share.includedClasses()).containsExactlyElementsOf(selected(DEFAULT_SELECTION)));
    }

    @Property(tries = 40)
    void the_tests_that_the_nodes_count_as_their_own_are_all_that_are_known(
            @ForAll @IntRange(min = 2, max = 9) int nodes,
            @ForAll Granularity granularity,
            @ForAll @From("selections") String test) {
        List<ModuleShare> shares = shares(nodes, granularity, true, Selection.ofTests(test));

        shares.get(0)
                .classShares()
                .forEach((name, classShare) -> assertThat(shares.stream()
                                .map(share -> share.classShares().get(name))
                                .mapToInt(ClassShare::mine)
                                .sum())
                        .as(name)
                        .isEqualTo(classShare.tests().size()));
    }

    @Test
    void a_class_is_opened_only_where_a_test_of_its_own_is() {
        for (ModuleShare share : shares(5, Granularity.METHOD, true, Selection.ofTests(DEFAULT_SELECTION))) {
            share.classShares()
                    .forEach((name, classShare) -> assertThat(classShare.included())
                            .as(name)
                            .isEqualTo(classShare.mine() > 0
                                    || isUndecided(classShare)
                                    || isMineWithoutTests(classShare)));
        }
    }

    /** A class that only a framework can look into goes in one piece if its runner is unknown. */
    /** Whether only the test JVM can say which of its tests are this node's. */
    private static boolean isUndecided(ClassShare classShare) {
        return classShare.tests().isEmpty() && classShare.whole().isEmpty();
    }

    private static boolean isMineWithoutTests(ClassShare classShare) {
        return classShare.included()
                && classShare.tests().isEmpty()
                && classShare.reason().contains("UnknownRunnerTest");
    }

    @Test
    void a_suite_is_opened_on_every_node() {
        for (ModuleShare share : shares(4, Granularity.METHOD, true, Selection.ofTests(DEFAULT_SELECTION))) {
            assertThat(share.classShares().get("com.acme.SuiteTest"))
                    .isEqualTo(new ClassShare(true, List.of(), Optional.empty(), "only the test JVM can look into it"));
        }
    }

    @Test
    void a_class_whose_methods_are_ordered_stays_on_one_node() {
        assertThat(shares(7, Granularity.METHOD, true, Selection.ofTests("OrderedTest")).stream()
                        .filter(share -> !share.isEmpty())
                        .map(share ->
                                share.classShares().get("com.acme.OrderedTest").mine()))
                .containsExactly(2);
    }

    @Test
    void what_can_not_be_run_in_part_is_kept_in_one_piece_and_in_the_settings_for_the_test_jvm() {
        List<String> included = new ArrayList<>();
        for (int node = 1; node <= 5; node++) {
            ShareSettings settings = new ShareSettings(
                    node, new double[] {1, 1, 1, 1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
            Assignment assignment = new Assignment(
                    NAMES, CLASS_FILES, settings, CERTAIN, RunConditions.pieces("com.acme.NoTest"::equals));

            assertThat(assignment.settings().together()).isEqualTo(Map.of("com.acme.NoTest", "com.acme.NoTest"));
            included.addAll(assignment.of(Selection.ofTests("NoTest")).includedClasses());
        }

        assertThat(included).containsExactly("com.acme.NoTest");
    }

    private static ModuleShare share(int node, boolean filtered, RunConditions conditions, String test) {
        ShareSettings settings = new ShareSettings(
                node, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        return new Assignment(NAMES, CLASS_FILES, settings, new Certainty(filtered, true, true), conditions)
                .of(Selection.ofTests(test));
    }

    @Test
    void what_sets_up_the_tests_of_others_is_loaded_by_every_node_that_runs_any() {
        RunConditions conditions = new RunConditions(
                name -> false,
                List.of(),
                name -> switch (name) {
                    case "com.acme.NoTest", "com.acme.AbstractTest" -> Set.of("suite");
                    case "com.acme.OrderedTest" -> Set.of("group");
                    case "com.acme.many.Plain0Test", "com.acme.many.Plain1Test" -> Set.of("inherited");
                    default -> Set.of();
                },
                name -> false);
        int without = 0;
        for (int node = 1; node <= 2; node++) {
            assertThat(share(node, true, conditions, "NoTest,OrderedTest,AbstractTest,Plain*")
                            .includedClasses())
                    .contains("com.acme.NoTest", "com.acme.OrderedTest")
                    .doesNotContain("com.acme.AbstractTest");
            assertThat(share(node, true, conditions, "Plain0Test,Plain1Test,Plain3Test")
                            .includedClasses())
                    .containsAnyOf("com.acme.many.Plain0Test", "com.acme.many.Plain1Test");
            // Where nothing filters its tests, a class must have none.
            assertThat(share(node, false, conditions, "NoTest,Plain*").includedClasses())
                    .contains("com.acme.NoTest");
            List<String> alone =
                    share(node, true, conditions, "NoTest,OrderedTest").includedClasses();
            assertThat(alone).isIn(List.of(), List.of("com.acme.NoTest", "com.acme.OrderedTest"));
            without += alone.isEmpty() ? 1 : 0;
        }
        assertThat(without).isOne();
    }

    @Test
    void what_the_user_chooses_among_is_loaded_by_every_node() {
        RunConditions conditions = new RunConditions(name -> false, List.of(), name -> Set.of(), name -> true);
        for (int node = 1; node <= 2; node++) {
            assertThat(share(node, true, conditions, "OrderedTest").includedClasses())
                    .containsExactly("com.acme.OrderedTest");
        }
    }

    @Test
    void what_can_only_run_in_one_piece_is_loaded_by_one_node_even_if_the_user_chooses_among_it() {
        RunConditions conditions = new RunConditions(name -> true, List.of(), name -> Set.of(), name -> true);
        assertThat(nodesThatLoad("com.acme.OrderedTest", true, conditions)).isOne();
    }

    @Test
    void where_nothing_takes_out_its_tests_a_class_is_not_loaded_for_others() {
        RunConditions conditions =
                new RunConditions(name -> false, List.of(), name -> Set.of("set-up of " + name), name -> false);
        assertThat(nodesThatLoad("com.acme.OrderedTest", false, conditions)).isOne();
    }

    /** Of two nodes that have all classes to choose from. */
    private static long nodesThatLoad(String name, boolean filtered, RunConditions conditions) {
        return IntStream.rangeClosed(1, 2)
                .filter(node -> share(node, filtered, conditions, "*Test")
                        .includedClasses()
                        .contains(name))
                .count();
    }

    @Test
    void of_several_classes_that_set_up_the_same_one_is_loaded_for_others() {
        List<String> both = List.of("com.acme.many.Plain0Test", "com.acme.many.Plain1Test");
        RunConditions conditions = new RunConditions(
                name -> false, List.of(), name -> both.contains(name) ? Set.of("same") : Set.of(), name -> false);
        for (int node = 1; node <= 9; node++) {
            ShareSettings settings = new ShareSettings(
                    node,
                    new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1},
                    Granularity.CLASS,
                    List.of(),
                    List.of(),
                    Map.of(),
                    Plan.NONE);
            ModuleShare share =
                    new Assignment(NAMES, CLASS_FILES, settings, CERTAIN, conditions).of(Selection.ofTests("Plain*"));
            long own = both.stream()
                    .filter(name -> share.classShares().get(name).included())
                    .count();
            assertThat(share.includedClasses().stream().filter(both::contains).count())
                    .isEqualTo(share.isEmpty() ? 0 : Math.max(1, own));
        }
    }

    @Test
    void classes_that_the_user_wants_whole_are_on_one_node() {
        List<Integer> mine = new ArrayList<>();
        for (int node = 1; node <= 5; node++) {
            ShareSettings settings = new ShareSettings(
                    node,
                    new double[] {1, 1, 1, 1, 1},
                    Granularity.METHOD,
                    List.of(new ClassPattern("com.acme.Nested*")),
                    List.of(),
                    Map.of(),
                    Plan.NONE);
            mine.add(new Assignment(NAMES, CLASS_FILES, settings, CERTAIN, RunConditions.pieces(name -> false))
                    .of(Selection.ofTests("NestedTest"))
                    .classShares()
                    .get("com.acme.NestedTest")
                    .mine());
        }

        assertThat(mine).containsExactlyInAnyOrder(3, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource
    void the_test_jvm_is_told_whose_the_tests_of_the_classes_are_that_it_loads(
            Granularity granularity, @TempDir Path folder) throws IOException {
        List<String> told = new ArrayList<>();
        for (int node = 1; node <= 3; node++) {
            ModuleShare share = share(node, 3, granularity, true, Selection.ofTests(DEFAULT_SELECTION));
            Share inTestJvm = inTestJvm(share, folder.resolve("node" + node));
            share.classShares().forEach((name, classShare) -> {
                if (classShare.included()) {
                    assertThat(inTestJvm.decideWhole(name).map(Decision::node))
                            .isEqualTo(classShare.whole().map(Decision::node));
                    for (KnownTest test : classShare.tests()) {
                        Decision decision = inTestJvm.decide(test.test());
                        assertThat(decision.node()).isEqualTo(test.decision().node());
                        assertThat(decision.reason())
                                .startsWith(test.decision().unit().name() + " belongs to node ")
                                .contains("by the share file");
                        told.add(test.name());
                    }
                }
            });
        }
        assertThat(told).contains("com.acme.FooTest#a", "com.acme.NestedTest$Inner#c", "com.acme.HeirTest#inherited");
    }

    /** The share that a test JVM would have, with the share file on its class path. */
    private static Share inTestJvm(ModuleShare share, Path classPath) throws IOException {
        LedgerHeader header = LedgerHeader.ofBuild(
                UUID.randomUUID().toString(),
                0,
                "com.acme:shop",
                "surefire",
                "default-test",
                share.settings().ownership(),
                "");
        new ShareFile(share.settings(), share.decisions(), Optional.empty(), classPath, KnownFolders.NONE, header)
                .write(classPath);
        return TestJvm.find(CompiledSources.loader(classPath)).orElseThrow().share();
    }

    @Test
    void a_selection_without_classes_leaves_no_verdicts() {
        assertThat(share(1, 2, Granularity.METHOD, true, Selection.ofTests("NoSuchTest"))
                        .classShares())
                .isEmpty();
        assertThat(share(1, 2, Granularity.METHOD, true, Selection.ofTests("NoTest,AbstractTest"))
                        .classShares())
                .isEmpty();
    }
}
