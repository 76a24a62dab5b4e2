package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.handover.Decisions;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareFiles;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.TestJvm;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ShareFilterTest {
    private static final List<Class<?>> FIXTURES = List.of(
            PlainFixture.class,
            BaseFixture.class,
            SubFixture.class,
            InvocationsFixture.class,
            OrderedFixture.class,
            DefaultMethodsFixture.class);

    private static final TreeEngine SCENARIOS = new TreeEngine("scenarios", ShareFilterTest::addScenarios) {
        @Override
        void started(TestDescriptor test, EngineExecutionListener listener) {
            if (test instanceof Growing) {
                TestDescriptor late = new Node(test.getUniqueId().append("scenario", "late"), null, true);
                test.addChild(late);
                listener.dynamicTestRegistered(late);
            }
        }
    };

    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(SCENARIOS)
            .build());

    private static Share share(int node, Granularity granularity, String... wholeClasses) {
        return settings(node, granularity, wholeClasses).share(new ClassFiles(ShareFilterTest.class.getClassLoader()));
    }

    private static ShareSettings settings(int node, Granularity granularity, String... wholeClasses) {
        List<ClassPattern> patterns =
                Arrays.stream(wholeClasses).map(ClassPattern::new).toList();
        return new ShareSettings(node, new double[] {1, 1, 1}, granularity, patterns, List.of(), Map.of(), Plan.NONE);
    }

    /** The unique ids of the tests that run, invocations included. */
    private static Set<UniqueId> run(Launcher launcher, String engine, Filter<?>... filters) {
        RanTestIds ran = new RanTestIds();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(
                                FIXTURES.stream().map(type -> selectClass(type)).toList())
                        .filters(EngineFilter.includeEngines(engine))
                        .filters(filters)
                        .build(),
                ran);
        assertThat(ran.ids).doesNotHaveDuplicates();
        return Set.copyOf(ran.ids);
    }

    private static Map<Integer, Set<UniqueId>> runOnEachNode(
            String engine, Granularity granularity, String... wholeClasses) {
        Map<Integer, Set<UniqueId>> ran = new TreeMap<>();
        for (int node = 1; node <= 3; node++) {
            Optional<Share> share = Optional.of(share(node, granularity, wholeClasses));
            ran.put(node, run(LAUNCHER, engine, new ShareFilter(share)));
        }
        return ran;
    }

    private static void assertPromise(Map<Integer, Set<UniqueId>> ran, String engine) {
        Set<UniqueId> union = new HashSet<>();
        ran.forEach((node, tests) -> tests.forEach(test ->
                assertThat(union.add(test)).as("%s, again on %d", test, node).isTrue()));
        assertThat(union).isEqualTo(run(LAUNCHER, engine)).isNotEmpty();
    }

    /** The nodes that ran anything of what the segments of these types, from the root on, lead to. */
    private static Map<UniqueId, Set<Integer>> nodesByAncestor(Map<Integer, Set<UniqueId>> ran, String... types) {
        Map<UniqueId, Set<Integer>> nodes = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        ran.forEach((node, tests) -> {
            for (UniqueId test : tests) {
                UniqueId id = null;
                for (Segment segment : test.getSegments()) {
                    id = id == null ? UniqueId.root(segment.getType(), segment.getValue()) : id.append(segment);
                    if (List.of(types).contains(segment.getType())) {
                        nodes.computeIfAbsent(id, key -> new TreeSet<>()).add(node);
                        break;
                    }
                }
            }
        });
        return nodes;
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void every_test_runs_on_one_node(Granularity granularity) {
        Map<Integer, Set<UniqueId>> ran = runOnEachNode("junit-jupiter", granularity);
        assertPromise(ran, "junit-jupiter");
        assertThat(ran.values())
                .as("few classes may leave a node without any, but not all but one")
                .filteredOn(tests -> !tests.isEmpty())
                .hasSizeGreaterThan(1);
    }

    @Test
    void all_invocations_of_a_method_run_on_one_node() {
        Map<UniqueId, Set<Integer>> nodes = nodesByAncestor(
                runOnEachNode("junit-jupiter", Granularity.METHOD), "method", "test-template", "test-factory");
        assertThat(nodes).hasSizeGreaterThan(20);
        assertThat(nodes).allSatisfy((method, those) -> assertThat(those).hasSize(1));
    }

    @Test
    void overloads_run_on_one_node() {
        Map<Integer, Set<UniqueId>> ran = runOnEachNode("junit-jupiter", Granularity.METHOD);
        assertThat(ran.values().stream()
                        .map(tests -> tests.stream()
                                .filter(test -> test.toString().contains("overloaded("))
                                .count())
                        .toList())
                .containsExactlyInAnyOrder(0L, 0L, 3L);
    }

    @Test
    void a_class_that_can_be_split_is_split_and_an_inherited_method_goes_by_the_class_that_runs_it() {
        Map<UniqueId, Set<Integer>> nodes =
                nodesByAncestor(runOnEachNode("junit-jupiter", Granularity.METHOD), "class");
        assertThat(nodes.get(idOf(PlainFixture.class))).hasSizeGreaterThan(1);
        assertThat(nodes.get(idOf(SubFixture.class))).hasSizeGreaterThan(1);
        Share share = share(1, Granularity.METHOD);
        Set<Integer> inherited = runOnEachNode("junit-jupiter", Granularity.METHOD).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(test -> test.hasPrefix(idOf(SubFixture.class))
                                && test.toString().contains("[method:inherited2()]")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(inherited)
                .containsExactly(share.decide(TestName.of(SubFixture.class.getName(), "inherited2"))
                        .node());
    }

    @ParameterizedTest
    @ValueSource(classes = {OrderedFixture.class, PlainFixture.class})
    void a_whole_class_runs_on_one_node_with_what_is_nested_in_it(Class<?> fixture) {
        Map<Integer, Set<UniqueId>> ran = runOnEachNode("junit-jupiter", Granularity.METHOD, "PlainFixture");
        assertPromise(ran, "junit-jupiter");
        int owner = share(1, Granularity.CLASS)
                .decide(TestName.of(fixture.getName(), "any"))
                .node();
        assertThat(nodesByAncestor(ran, "class").get(idOf(fixture))).containsExactly(owner);
    }

    private static UniqueId idOf(Class<?> fixture) {
        return UniqueId.forEngine("junit-jupiter").append("class", fixture.getName());
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void tests_that_are_no_methods_run_on_one_node(Granularity granularity) {
        Map<Integer, Set<UniqueId>> ran = runOnEachNode(SCENARIOS.getId(), granularity);
        assertPromise(ran, SCENARIOS.getId());
        assertThat(nodesByAncestor(ran, "feature").values()).anyMatch(nodes -> nodes.size() > 1);
    }

    @Test
    void tests_that_are_no_methods_of_a_class_stay_with_it_if_it_is_whole() {
        Map<UniqueId, Set<Integer>> nodes =
                nodesByAncestor(runOnEachNode(SCENARIOS.getId(), Granularity.CLASS), "spec");
        assertThat(nodes).hasSize(1);
        assertThat(nodes.values())
                .containsExactly(Set.of(share(1, Granularity.CLASS)
                        .decide(TestName.of(PlainFixture.class.getName(), null))
                        .node()));
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void a_method_that_an_engine_gives_the_class_that_declares_it_goes_by_the_class_that_runs_it(
            Granularity granularity) {
        Map<Integer, Set<UniqueId>> ran = runOnEachNode(SCENARIOS.getId(), granularity);
        Share share = share(1, granularity);
        for (int i = 0; i < 8; i++) {
            String method = "m" + i;
            Set<Integer> nodes = ran.entrySet().stream()
                    .filter(entry -> entry.getValue().stream()
                            .anyMatch(id -> id.getLastSegment().getValue().equals(method)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(nodes)
                    .as(method)
                    .containsExactly(share.decide(TestName.of(SubFixture.class.getName(), method))
                            .node());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled", "growing", "outer"})
    void what_is_in_a_method_or_a_test_goes_with_it(String segment) {
        Map<Integer, Set<UniqueId>> ran = runOnEachNode(SCENARIOS.getId(), Granularity.METHOD);
        Map<UniqueId, Set<Integer>> nodes = nodesByAncestor(ran, segment);
        assertThat(nodes).hasSize(8);
        assertThat(nodes.values()).allMatch(those -> those.size() == 1);
        assertThat(nodes.values().stream().distinct().count()).isGreaterThan(1);
        Share share = share(1, Granularity.METHOD);
        nodes.forEach((id, those) -> {
            String name = id.getLastSegment().getValue();
            TestName decided =
                    segment.equals("outer") ? TestName.parse(id.toString()) : TestName.of("com.acme." + segment, name);
            assertThat(those).as(name).containsExactly(share.decide(decided).node());
        });
    }

    @Test
    void tests_that_have_been_decided_run_on_one_node_and_need_neither_class_files_nor_a_ring(@TempDir Path folder)
            throws IOException {
        Map<Integer, Set<UniqueId>> ran = new TreeMap<>();
        for (int node = 1; node <= 3; node++) {
            Optional<Share> decided = decided(node, Files.createDirectory(folder.resolve("node" + node)));
            ran.put(node, run(LAUNCHER, "junit-jupiter", new ShareFilter(decided)));
        }

        assertThat(ran).isEqualTo(runOnEachNode("junit-jupiter", Granularity.METHOD));
    }

    /** The share of a test JVM that is told all of the fixtures and nothing else. */
    private static Optional<Share> decided(int node, Path folder) throws IOException {
        Decisions decisions = new Decisions();
        FIXTURES.forEach(fixture -> decide(fixture, share(node, Granularity.METHOD), decisions));
        Path file = ShareFiles.of(settings(node, Granularity.METHOD), decisions, Optional.empty(), folder)
                .write(folder);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("\nsettings\n")));
        try (URLClassLoader loader = ShareFiles.loader(folder)) {
            TestJvm jvm = TestJvm.find(loader).orElseThrow();
            assertThatThrownBy(() -> jvm.share().decide(TestName.parse(""))).hasMessageContaining("share of node 0");
            return Optional.of(jvm.share());
        }
    }

    private static void decide(Class<?> type, Share share, Decisions decisions) {
        decisions.add(type.getName(), share.decideWhole(type.getName()));
        ReflectionSupport.findMethods(type, method -> true, HierarchyTraversalMode.TOP_DOWN)
                .forEach(method -> {
                    TestName test = TestName.of(type.getName(), method.getName());
                    decisions.add(test, share.decide(test));
                });
        Arrays.asList(type.getDeclaredClasses()).forEach(nested -> decide(nested, share, decisions));
    }

    @Test
    void without_a_share_everything_runs() {
        assertThat(run(LAUNCHER, "junit-jupiter", new ShareFilter(Optional.empty())))
                .isEqualTo(run(LAUNCHER, "junit-jupiter"));
    }

    @Test
    void filtering_twice_leaves_what_filtering_once_leaves() {
        Optional<Share> share = Optional.of(share(2, Granularity.METHOD));
        assertThat(run(LAUNCHER, "junit-jupiter", new ShareFilter(share), new ShareFilter(share)))
                .isEqualTo(run(LAUNCHER, "junit-jupiter", new ShareFilter(share)));
    }

    @Test
    void a_launcher_that_a_test_starts_is_left_alone_although_a_share_lies_on_the_class_path(@TempDir Path folder)
            throws IOException {
        Path ledgers = folder.resolve("ledgers");
        ShareSettings settings = new ShareSettings(
                1, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        ShareFiles.of(settings, Optional.empty(), ledgers).write(folder);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader withShare =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(withShare);
            assertThat(ShareFile.find(withShare)).isPresent();
            assertThat(run(LauncherFactory.create(), "junit-jupiter")).isEqualTo(run(LAUNCHER, "junit-jupiter"));
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(ledgers).doesNotExist();
    }

    /** Tests without a method: scenarios in files, some below a class, and some that only show while it runs. */
    private static void addScenarios(EngineDescriptor engine, UniqueId id) {
        for (int i = 0; i < 3; i++) {
            engine.addChild(withScenarios(new TreeEngine.Node(id.append("feature", i + ".feature"), null, false)));
        }
        ClassSource type = ClassSource.from(PlainFixture.class);
        engine.addChild(withScenarios(new TreeEngine.Node(id.append("spec", "plain"), type, false)));
        TestDescriptor heir = new TreeEngine.Node(id.append("heir", "sub"), ClassSource.from(SubFixture.class), false);
        IntStream.range(0, 8)
                .mapToObj(i -> new TreeEngine.Node(
                        heir.getUniqueId().append("inherited", "m" + i),
                        MethodSource.from("com.acme.Contract", "m" + i),
                        true))
                .forEach(heir::addChild);
        engine.addChild(heir);
        for (int i = 0; i < 6; i++) {
            engine.addChild(
                    new TreeEngine.Growing(id.append("late", "spec" + i), ClassSource.from("com.acme.Late" + i)));
        }
        for (int i = 0; i < 8; i++) {
            MethodSource filled = MethodSource.from("com.acme.filled", "m" + i);
            engine.addChild(withScenarios(new TreeEngine.Node(id.append("filled", "m" + i), filled, false)));
            MethodSource growing = MethodSource.from("com.acme.growing", "m" + i);
            engine.addChild(withScenarios(new TreeEngine.Growing(id.append("growing", "m" + i), growing)));
            engine.addChild(withScenarios(new TreeEngine.Node(id.append("outer", "test" + i), null, true)));
        }
    }

    private static TestDescriptor withScenarios(TestDescriptor parent) {
        IntStream.range(0, 8)
                .mapToObj(i -> new TreeEngine.Node(parent.getUniqueId().append("scenario", "s" + i), null, true))
                .forEach(parent::addChild);
        return parent;
    }
}

// Top level, since what is nested here would belong to ShareFilterTest. Nothing else runs them: no pattern of
// Surefire's matches their names.

class PlainFixture {
    @Test
    void a() {}

    @Test
    void b() {}

    @Test
    void c() {}

    @Test
    void overloaded() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void overloaded(int number) {}

    @Nested
    class Inner {
        @Test
        void a() {}

        @Test
        void b() {}

        @Nested
        class Deep {
            @Test
            void a() {}

            @Test
            void b() {}
        }
    }
}

class BaseFixture {
    @Test
    void inherited1() {}

    @Test
    void inherited2() {}

    @Test
    void inherited3() {}

    @Nested
    class InheritedInner {
        @Test
        void a() {}

        @Test
        void b() {}
    }
}

class SubFixture extends BaseFixture {
    @Test
    void own1() {}

    @Test
    void own2() {}
}

interface DefaultMethods {
    @Test
    default void fromInterface1() {}

    @Test
    default void fromInterface2() {}
}

class DefaultMethodsFixture implements DefaultMethods {}

class InvocationsFixture {
    @ParameterizedTest
    @ValueSource(strings = {"a", "b[0]", "c(d)"})
    void parameterized1(String text) {}

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a", "b[0]", "c(d)"})
    void parameterized2(String text) {}

    @RepeatedTest(3)
    void repeated1() {}

    @RepeatedTest(3)
    void repeated2() {}

    @TestFactory
    Stream<DynamicNode> dynamic1() {
        return Stream.of(
                DynamicTest.dynamicTest("a", () -> {}),
                DynamicContainer.dynamicContainer(
                        "b",
                        Stream.of(DynamicTest.dynamicTest("c", () -> {}), DynamicTest.dynamicTest("d", () -> {}))));
    }

    @TestFactory
    Stream<DynamicNode> dynamic2() {
        return dynamic1();
    }
}

@TestMethodOrder(MethodOrderer.MethodName.class)
class OrderedFixture {
    @Test
    void a() {}

    @Test
    void b() {}

    @Test
    void c() {}

    @Test
    void d() {}

    @Nested
    class Inner {
        @Test
        void a() {}

        @Test
        void b() {}
    }
}
