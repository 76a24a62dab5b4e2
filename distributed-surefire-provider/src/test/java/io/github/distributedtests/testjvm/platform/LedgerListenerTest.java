package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareFiles;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.TestJvm;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class LedgerListenerTest {
    private static final long EACH_MILLIS = 30;

    private static final TreeEngine SUITES = new TreeEngine("suites", LedgerListenerTest::addSuites);
    private static final TreeEngine CONTEXTS = new TreeEngine("contexts", LedgerListenerTest::addContexts);
    private static final TreeEngine FILES = new TreeEngine("files", LedgerListenerTest::addFiles);

    private static final TreeEngine NESTED_SUITES =
            new TreeEngine("nested-suites", LedgerListenerTest::addNestedSuites) {
                @Override
                void started(TestDescriptor test, EngineExecutionListener listener) {
                    if (!(test instanceof EngineDescriptor)) {
                        try {
                            Thread.sleep(EACH_MILLIS);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
            };

    private static final String INVOCATIONS = LedgerInvocationsFixture.class.getName() + '#';

    private static final Duration PAUSE = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    @Test
    void each_invocation_starts_and_ends_under_the_name_that_was_planned() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerInvocationsFixture.class);

        assertThat(named("planned", ledger))
                .containsExactlyInAnyOrder(
                        INVOCATIONS + "plain", INVOCATIONS + "repeated", INVOCATIONS + "parameterized");
        assertThat(named("start", ledger))
                .containsExactlyInAnyOrder(
                        INVOCATIONS + "plain\t",
                        INVOCATIONS + "repeated\t[1]",
                        INVOCATIONS + "repeated\t[2]",
                        INVOCATIONS + "parameterized\t(int)[1]",
                        INVOCATIONS + "parameterized\t(int)[2]");
        assertThat(named("end", ledger)).containsExactlyInAnyOrderElementsOf(named("start", ledger));
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t"))
                .allSatisfy(line -> assertThat(line).matches(".*\tPASSED\t[1-9]\\d*"));
    }

    @Test
    void invocations_of_a_class_are_told_apart() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerClassTemplateFixture.class);

        String repeated = LedgerClassTemplateFixture.class.getName() + "#repeated\t";
        assertThat(named("start", ledger))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allSatisfy(test -> assertThat(test).startsWith(repeated + "[class "));
    }

    @Test
    void a_class_without_an_invocation_is_accounted_for_as_a_whole() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerNoInvocationFixture.class);

        assertThatTheClassEndsUnstarted(LedgerNoInvocationFixture.class, ledger, "SKIPPED");
    }

    @Test
    void a_class_whose_invocations_can_not_be_found_fails_as_a_whole() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerBrokenClassTemplateFixture.class);

        assertThatTheClassEndsUnstarted(LedgerBrokenClassTemplateFixture.class, ledger, "FAILED");
    }

    @Test
    void a_class_that_can_not_be_set_up_blocks_its_tests() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerBlockedFixture.class);

        assertThatTwoTestsEndUnstarted(ledger, "BLOCKED");
    }

    @Test
    void a_class_whose_set_up_is_aborted_skips_its_tests() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerAbortedFixture.class);

        assertThatTwoTestsEndUnstarted(ledger, "SKIPPED");
        assertThat(ledger).last().asString().endsWith("\tok");
    }

    @Test
    void each_outcome_is_written_down_as_what_it_is() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerOutcomesFixture.class);

        String name = LedgerOutcomesFixture.class.getName() + '#';
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t"))
                .map(line -> line.split("\t")[1].substring(name.length()) + ' ' + line.split("\t")[4])
                .containsExactlyInAnyOrder(
                        "passes PASSED", "fails FAILED", "aborts ABORTED", "isDisabled SKIPPED", "hasNone FAILED");
        assertThat(ledger).last().asString().startsWith("finished\t").endsWith("\tfailed");
    }

    @Test
    void a_failed_tear_down_is_a_failure_of_the_class_although_every_test_passed() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerTearDownFixture.class);

        String type = LedgerTearDownFixture.class.getName();
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t"))
                .map(line -> line.split("\t")[1] + ' ' + line.split("\t")[4])
                .containsExactly(type + "#one PASSED", type + " FAILED");
        assertThat(ledger).last().asString().startsWith("finished\t").endsWith("\tfailed");
    }

    @Test
    void a_launch_within_the_launch_leaves_the_ledger_to_the_outer_one() throws IOException {
        List<String> ledger = ledgerOf(listener -> {
            Launcher launcher = launcher();
            TestPlan outer = launcher.discover(request("junit-jupiter", LedgerInvocationsFixture.class));
            TestPlan inner = launcher.discover(request("junit-jupiter", LedgerOutcomesFixture.class));
            listener.testPlanExecutionStarted(outer);
            listener.testPlanExecutionStarted(inner);
            listener.testPlanExecutionFinished(inner);
            testIn(outer, "plain").forEach(test -> {
                listener.executionStarted(test);
                listener.executionFinished(test, TestExecutionResult.successful());
            });
            listener.testPlanExecutionFinished(outer);
        });

        assertThat(named("planned", ledger)).hasSize(3).allMatch(test -> test.startsWith(INVOCATIONS));
        assertThat(named("end", ledger)).containsExactly(INVOCATIONS + "plain\t");
        assertThat(ledger).filteredOn(line -> line.startsWith("finished\t")).hasSize(1);
        assertThat(ledger).last().asString().startsWith("finished\t");
    }

    @Test
    void the_next_launch_is_written_down_again_and_a_failure_of_the_last_is_not_its_own() throws IOException {
        List<String> ledger = ledgerOf(listener -> {
            launcher().execute(request("junit-jupiter", LedgerTearDownFixture.class), listener);
            launcher().execute(request("junit-jupiter", LedgerInvocationsFixture.class), listener);
        });

        assertThat(named("planned", ledger)).hasSize(4);
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("finished\t"))
                .map(line -> line.split("\t")[2])
                .containsExactly("failed", "ok");
    }

    @Test
    void what_a_class_takes_is_without_its_tests_and_never_negative_where_they_run_at_the_same_time()
            throws IOException {
        List<String> ledger = ledgerOf(listener -> {
            TestPlan plan = launcher().discover(request("junit-jupiter", LedgerOutcomesFixture.class));
            TestIdentifier type = containerIn(plan, LedgerOutcomesFixture.class);
            List<TestIdentifier> tests =
                    Stream.concat(testIn(plan, "passes"), testIn(plan, "fails")).toList();
            listener.testPlanExecutionStarted(plan);
            listener.executionStarted(type);
            tests.forEach(listener::executionStarted);
            pause();
            tests.forEach(test -> listener.executionFinished(test, TestExecutionResult.successful()));
            listener.executionFinished(type, TestExecutionResult.successful());
            listener.executionStarted(type);
            pause();
            listener.executionFinished(type, TestExecutionResult.successful());
            listener.testPlanExecutionFinished(plan);
        });

        List<String[]> own = ledger.stream()
                .filter(line -> line.startsWith("class\t"))
                .map(line -> line.split("\t"))
                .toList();
        assertThat(own).hasSize(2).allMatch(fields -> fields[1].equals(LedgerOutcomesFixture.class.getName()));
        assertThat(own.get(0)[3]).isEqualTo("0");
        assertThat(Long.parseLong(own.get(1)[3])).isGreaterThanOrEqualTo(PAUSE.toNanos());
    }

    @Test
    void a_method_goes_by_the_class_around_it_but_for_vintage_by_its_own() throws IOException {
        List<String> ledger = run(SUITES.getId(), LedgerListenerTest.class);

        assertThat(named("start", ledger)).containsExactly("com.acme.Heir#bar\t", "com.acme.Foo#bar\t");
    }

    @Test
    void no_time_counts_twice_whatever_is_within_whatever() throws IOException {
        long[] elapsed = {0};
        List<String> ledger = ledgerOf(listener -> {
            Launcher launcher = launcher();
            TestPlan plan = launcher.discover(request(NESTED_SUITES.getId(), LedgerListenerTest.class));
            long before = System.nanoTime();
            launcher.execute(plan, listener);
            elapsed[0] = System.nanoTime() - before;
        });

        assertThat(nanos("class", ledger) + nanos("end", ledger)).isBetween(6 * EACH_MILLIS * 1_000_000L, elapsed[0]);
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("class\t"))
                .extracting(line -> line.split("\t")[1])
                .containsExactly("com.acme.Foo", "com.acme.Foo", "com.acme.AllTests");
    }

    @Test
    void a_template_that_fails_after_an_invocation_passed_is_a_failure() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerBrokenTemplateFixture.class);

        String test = LedgerBrokenTemplateFixture.class.getName() + "#breaks";
        assertThat(named("end", ledger)).containsExactly(test + "\t(int)[1]", test + "\t");
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t"))
                .extracting(line -> line.split("\t")[4])
                .containsExactly("PASSED", "FAILED");
    }

    @Test
    void what_a_factory_finds_has_the_name_of_the_factory_whatever_it_is_about() throws IOException {
        List<String> ledger = run("junit-jupiter", LedgerFactoryFixture.class);

        String type = LedgerFactoryFixture.class.getName();
        assertThat(named("planned", ledger)).containsExactly(type + "#rules");
        assertThat(named("start", ledger))
                .containsExactly(type + "#rules\t[1]", type + "#rules\t[2][1]", type + "#rules\t[2][2]");
        assertThat(named("end", ledger))
                .containsExactly(
                        type + "#rules\t[1]",
                        type + "#rules\t[2][1]",
                        type + "#rules\t[2][2]",
                        type + "#rules\t[3]"); // a container that failed to find anything
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t"))
                .extracting(line -> line.split("\t")[4])
                .containsExactly("PASSED", "FAILED", "ABORTED", "FAILED");
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("class\t"))
                .extracting(line -> line.split("\t")[1])
                .containsExactly(type);
    }

    @Test
    void what_is_in_a_method_is_told_apart_also_where_the_engine_counts_nothing() throws IOException {
        List<String> ledger = run(CONTEXTS.getId(), LedgerListenerTest.class);

        assertThat(named("planned", ledger)).containsExactly("com.acme.Spec#context");
        assertThat(named("start", ledger))
                .containsExactly("com.acme.Spec#context\t[one]", "com.acme.Spec#context\t[other]");
    }

    @Test
    void a_name_holds_no_folder_of_the_machine() throws IOException {
        KnownFolders folders = new KnownFolders(Map.of("/home/ci (1)/shop", "${project.basedir}"));
        List<String> ledger =
                ledgerOf(folders, listener -> launcher().execute(request(FILES.getId(), getClass()), listener));

        assertThat(named("planned", ledger))
                .containsExactly(
                        "com.acme.Pages#${project.basedir}/one.html",
                        "[engine:files]/[file:file%3A${project.basedir}%2Fother.html]");
    }

    /** What the lines of a kind add up to. */
    private static long nanos(String kind, List<String> ledger) {
        return ledger.stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals(kind))
                .mapToLong(fields -> Long.parseLong(fields[fields.length - 1]))
                .sum();
    }

    /** What the launch of an engine leaves in the ledger. */
    private List<String> run(String engine, Class<?> fixture) throws IOException {
        return ledgerOf(listener -> launcher().execute(request(engine, fixture), listener));
    }

    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(SUITES, NESTED_SUITES, CONTEXTS, FILES)
                .build());
    }

    private static LauncherDiscoveryRequest request(String engine, Class<?> fixture) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(fixture))
                .filters(EngineFilter.includeEngines(engine))
                .build();
    }

    private static Stream<TestIdentifier> testIn(TestPlan plan, String method) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .filter(at -> at.isTest() && at.getLegacyReportingName().equals(method + "()"));
    }

    private static TestIdentifier containerIn(TestPlan plan, Class<?> type) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getChildren(root).stream())
                .filter(at -> at.getSource().equals(Optional.of(ClassSource.from(type))))
                .findFirst()
                .orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a listener leaves in the ledger that hears of this. */
    private List<String> ledgerOf(Consumer<LedgerListener> launches) throws IOException {
        return ledgerOf(KnownFolders.NONE, launches);
    }

    private List<String> ledgerOf(KnownFolders folders, Consumer<LedgerListener> launches) throws IOException {
        Path ledgers = folder.resolve("ledgers");
        ShareSettings settings = new ShareSettings(
                1, new double[] {1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        ShareFiles.of(settings, folders, ledgers).write(folder);
        // Not that of these tests, where another share file lies if they are distributed themselves.
        try (URLClassLoader classPath = ShareFiles.loader(folder)) {
            launches.accept(new LedgerListener(TestJvm.find(classPath)));
        }
        try (Stream<Path> files = Files.list(ledgers)) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }

    private static void assertThatTwoTestsEndUnstarted(List<String> ledger, String outcome) {
        assertThat(named("start", ledger)).isEmpty();
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains('\t' + outcome + '\t'));
    }

    private static void assertThatTheClassEndsUnstarted(Class<?> type, List<String> ledger, String outcome) {
        assertThat(named("start", ledger)).isEmpty();
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t"))
                .singleElement()
                .asString()
                .startsWith("end\t" + type.getName() + "\t")
                .contains('\t' + outcome + '\t');
    }

    /** Name and, where there is one, invocation of the lines of a kind. */
    private static List<String> named(String kind, List<String> ledger) {
        return ledger.stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals(kind))
                .map(fields -> kind.equals("planned") ? fields[1] : fields[1] + '\t' + fields[2])
                .toList();
    }

    /** Has a class with an inherited method, and a Vintage within it with a suite of another class. */
    private static void addSuites(EngineDescriptor engine, UniqueId id) {
        engine.addChild(withTest(
                new TreeEngine.Node(id.append("class", "heir"), ClassSource.from("com.acme.Heir"), false),
                "com.acme.Contract"));
        UniqueId vintage = id.append("engine", "junit-vintage");
        engine.addChild(withTest(
                new TreeEngine.Node(vintage.append("runner", "suite"), ClassSource.from("com.acme.AllTests"), false),
                "com.acme.Foo"));
    }

    private static TestDescriptor withTest(TestDescriptor container, String className) {
        container.addChild(new TreeEngine.Node(
                container.getUniqueId().append("test", "bar"), MethodSource.from(className, "bar"), true));
        return container;
    }

    /** Has a method with tests of methods of their own in it, as Kotest does. */
    private static void addContexts(EngineDescriptor engine, UniqueId id) {
        TestDescriptor spec = new TreeEngine.Node(id.append("spec", "Spec"), ClassSource.from("com.acme.Spec"), false);
        TestDescriptor context = new TreeEngine.Node(
                spec.getUniqueId().append("context", "context"), MethodSource.from("com.acme.Spec", "context"), false);
        engine.addChild(spec);
        spec.addChild(context);
        for (String test : List.of("one", "other")) {
            context.addChild(new TreeEngine.Node(
                    context.getUniqueId().append("test", test),
                    MethodSource.from("com.acme.Spec", "context -- " + test),
                    true));
        }
    }

    /** Has tests that are files, of a class and of none. */
    private static void addFiles(EngineDescriptor engine, UniqueId id) {
        TestDescriptor pages =
                new TreeEngine.Node(id.append("class", "Pages"), ClassSource.from("com.acme.Pages"), false);
        engine.addChild(pages);
        pages.addChild(
                new TreeEngine.Node(pages.getUniqueId().append("file", "/home/ci (1)/shop/one.html"), null, true));
        engine.addChild(new TreeEngine.Node(id.append("file", "file:/home/ci%20(1)/shop/other.html"), null, true));
    }

    /**
     * A suite that has a class, which has a nested one with a test, and a template that has no invocation; between the
     * two is a container of nothing that is known. Each takes its time.
     */
    private static void addNestedSuites(EngineDescriptor engine, UniqueId id) {
        TestDescriptor at = engine;
        for (String name : List.of("com.acme.AllTests", "com.acme.Foo", "com.acme.Foo$Inner")) {
            TestDescriptor child =
                    new TreeEngine.Node(at.getUniqueId().append("class", name), ClassSource.from(name), false);
            at.addChild(child);
            at = child;
        }
        at.addChild(new TreeEngine.Growing(
                at.getUniqueId().append("template", "none"), MethodSource.from("com.acme.Foo$Inner", "none")));
        TestDescriptor group = new TreeEngine.Node(at.getUniqueId().append("group", "of some"), null, false);
        at.addChild(group);
        at = group;
        at.addChild(new TreeEngine.Node(
                at.getUniqueId().append("test", "bar"), MethodSource.from("com.acme.Foo$Inner", "bar"), true));
    }
}

// Top level, and nothing else runs them: no pattern of Surefire's matches their names.

class LedgerInvocationsFixture {
    @Test
    void plain() {}

    @RepeatedTest(2)
    void repeated() {}

    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void parameterized(int number) {}
}

@ParameterizedClass
@ValueSource(ints = {7, 8})
record LedgerClassTemplateFixture(int number) {
    @RepeatedTest(2)
    void repeated() {}
}

class LedgerBlockedFixture {
    @BeforeAll
    static void fails() {
        throw new IllegalStateException("can't be set up");
    }

    @Test
    void one() {}

    @Test
    void other() {}
}

class LedgerAbortedFixture {
    @BeforeAll
    static void aborts() {
        Assumptions.abort("not on this machine");
    }

    @Test
    void one() {}

    @Test
    void other() {}
}

class LedgerTearDownFixture {
    @AfterAll
    static void fails() {
        throw new IllegalStateException("can't be torn down");
    }

    @Test
    void one() {}
}

class LedgerOutcomesFixture {
    @Test
    void passes() {}

    @Test
    void fails() {
        throw new AssertionError("as it has to");
    }

    @Test
    void aborts() {
        Assumptions.abort("not on this machine");
    }

    @Test
    @Disabled
    void isDisabled() {}

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource
    void hasNone(int number) {}

    static Stream<Integer> hasNone() {
        throw new IllegalStateException("can't be asked");
    }
}

class LedgerFactoryFixture {
    @TestFactory
    Stream<DynamicNode> rules() {
        return Stream.of(
                dynamicTest("opens", URI.create("method:com.acme.Shop#open()"), () -> {}),
                dynamicContainer(
                        "com.acme.Cart",
                        URI.create("class:com.acme.Cart"),
                        Stream.of(
                                dynamicTest("fails", () -> {
                                    throw new AssertionError("as it has to");
                                }),
                                dynamicTest("aborts", () -> Assumptions.abort("not on this machine")))),
                dynamicContainer("breaks", Stream.of(1).map(number -> {
                    throw new IllegalStateException("no more tests");
                })));
    }
}

class LedgerBrokenTemplateFixture {
    static Stream<Integer> numbers() {
        return Stream.of(1, 2).peek(number -> {
            if (number == 2) {
                throw new IllegalStateException("no more numbers");
            }
        });
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("numbers")
    void breaks(int number) {}
}

@ParameterizedClass(allowZeroInvocations = true)
@org.junit.jupiter.params.provider.MethodSource("none")
class LedgerNoInvocationFixture {
    @Parameter
    int any;

    static Stream<Integer> none() {
        return Stream.empty();
    }

    @Test
    void one() {}

    @ParameterizedTest
    @ValueSource(ints = 1)
    void other(int each) {}
}

@ParameterizedClass
@org.junit.jupiter.params.provider.MethodSource("broken")
class LedgerBrokenClassTemplateFixture {
    @Parameter
    int any;

    static Stream<Integer> broken() {
        throw new IllegalStateException("No argument can be found.");
    }

    @Test
    void one() {}

    @Test
    void other() {}
}
