package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.RunConditions;
import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.fixtures.CompiledSources;
import io.github.distributedtests.surefire.Route.ByClass;
import io.github.distributedtests.surefire.Route.PlatformFilter;
import io.github.distributedtests.surefire.Route.WrappedProvider;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionConditionsTest {
    private static final String ORDER = "junit.jupiter.testmethod.order.default";
    private static final String BY_NAME = "org.junit.jupiter.api.MethodOrderer$MethodName";
    private static final Route TESTNG = new WrappedProvider("", "surefire-testng");

    private final StandInMojo mojo = new StandInMojo();

    @TempDir
    Path folder;

    @BeforeEach
    void compile() {
        new CompiledSources()
                .with("Jupiter", "class Jupiter { @org.junit.jupiter.api.Test void a() {} }")
                .with(
                        "Plain",
                        "public class Plain { @org.testng.annotations.Test(groups = \"orders\") public void a() {} }")
                .with(
                        "Other",
                        "public class Other { @org.testng.annotations.Test(groups = \"login\") public void a() {} }")
                .with("SetUp", "public class SetUp { @org.testng.annotations.BeforeSuite public void a() {} }")
                .with("Chooser", "public abstract class Chooser implements org.testng.IMethodInterceptor {}")
                .compileTo(folder);
    }

    private <T> T find(Route route, Function<RunConditions, T> answer) throws IOException {
        SortedSet<String> classes = TestClasses.in(List.of(folder));
        try (URLClassLoader loader = CompiledSources.loader(folder)) {
            return answer.apply(
                    new ExecutionConditions(route, new SurefireMojo(mojo), classes, new ClassFiles(loader), loader)
                            .find());
        }
    }

    private Set<String> classes(Route route, Function<RunConditions, Predicate<String>> condition) throws IOException {
        return find(route, conditions -> {
            Set<String> found = new TreeSet<>();
            try {
                TestClasses.in(List.of(folder)).stream()
                        .filter(condition.apply(conditions))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        });
    }

    /** The classes that have set-up for others. */
    private Set<String> setUp() throws IOException {
        return classes(
                TESTNG,
                conditions -> name -> !conditions.setUpForOthers().apply(name).isEmpty());
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }

    @Test
    void without_an_order_of_methods_classes_of_jupiter_may_be_split() throws IOException {
        assertThat(classes(new PlatformFilter(), RunConditions::inOnePiece)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"file", "parameter", "commandLine", "systemProperty"})
    void a_default_order_of_methods_keeps_classes_of_jupiter_in_one_piece(String where) throws IOException {
        order(where, BY_NAME);

        assertThat(classes(new PlatformFilter(), RunConditions::inOnePiece)).containsExactly("Jupiter");
    }

    @ParameterizedTest
    @CsvSource({"file", "parameter", "commandLine", "systemProperty"})
    void a_random_order_of_methods_does_not(String where) throws IOException {
        order(where, "org.junit.jupiter.api.MethodOrderer$Random");

        assertThat(classes(new PlatformFilter(), RunConditions::inOnePiece)).isEmpty();
    }

    private void order(String where, String orderer) throws IOException {
        switch (where) {
            case "file" -> Files.writeString(folder.resolve("junit-platform.properties"), ORDER + " = " + orderer);
            case "parameter" ->
                mojo.properties = properties("configurationParameters", "a = b\n" + ORDER + "=" + orderer);
            case "commandLine" -> mojo.argLine = "-Xmx1g '-D" + ORDER + "=" + orderer + "'";
            default -> mojo.systemPropertyVariables = Map.of(ORDER, orderer);
        }
    }

    @Test
    void what_is_nearer_to_the_tests_overrules_the_file() throws IOException {
        order("file", BY_NAME);
        order("commandLine", "org.junit.jupiter.api.MethodOrderer$Random");

        assertThat(classes(new PlatformFilter(), RunConditions::inOnePiece)).isEmpty();
    }

    @Test
    void set_up_of_a_whole_suite_is_loaded_by_every_node() throws IOException {
        assertThat(setUp()).containsExactly("SetUp");
        assertThat(classes(TESTNG, RunConditions::seenByAll)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "2.5C, true", "1, false", "' 2 ', false"})
    void where_each_class_is_a_suite_by_itself_it_is_not(String forkCount, boolean reuseForks) throws IOException {
        mojo.forkCount = forkCount;
        mojo.reuseForks = reuseForks;

        assertThat(setUp()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "0, true", "nonsense, true"})
    void where_all_classes_are_one_suite_it_is(String forkCount, boolean reuseForks) throws IOException {
        mojo.forkCount = forkCount;
        mojo.reuseForks = reuseForks;

        assertThat(setUp()).containsExactly("SetUp");
    }

    @Test
    void a_listener_that_chooses_among_all_tests_sees_all_of_testngs_classes_on_every_node() throws IOException {
        mojo.properties = properties("listener", "some.Other, Chooser");

        assertThat(classes(TESTNG, RunConditions::seenByAll)).containsExactly("Other", "Plain");
    }

    @Test
    void so_does_one_that_a_service_file_offers() throws IOException {
        Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(folder.resolve("META-INF/services/org.testng.ITestNGListener"), "# ours\nChooser # both\n");

        assertThat(classes(TESTNG, RunConditions::seenByAll)).containsExactly("Other", "Plain");
    }

    @Test
    void groups_that_depend_on_one_another_in_a_suite_file_keep_their_classes_together() throws IOException {
        Path outer = folder.resolve("testng.xml");
        Files.writeString(
                outer, "<suite name='a'><suite-files><suite-file path='suites/inner.xml'/></suite-files></suite>");
        Files.createDirectories(folder.resolve("suites"));
        Files.writeString(folder.resolve("suites/inner.xml"), """
                <!DOCTYPE suite SYSTEM "https://testng.org/testng-1.0.dtd">
                <suite name="b"><test name="t"><groups>
                  <dependencies><group name="orders" depends-on="login  nowhere"/></dependencies>
                  <run><include name="orders"/></run>
                </groups></test></suite>
                """);
        mojo.suiteXmlFiles = new File[] {outer.toFile()};

        assertThat(find(TESTNG, RunConditions::together)).containsExactly(Set.of("Other", "Plain"));
    }

    @Test
    void a_suite_file_names_classes_unless_the_user_selects_tests() throws IOException {
        Path file = Files.writeString(
                folder.resolve("testng.xml"),
                "<suite name='a'><test name='t'><classes><class name='com.acme.InAJar'/></classes></test></suite>");
        mojo.suiteXmlFiles = new File[] {file.toFile()};
        assertThat(classesOfSuites()).containsExactly("com.acme.InAJar");

        mojo.test = "FooTest";
        assertThat(classesOfSuites()).isEmpty();
    }

    private Set<String> classesOfSuites() throws IOException {
        try (URLClassLoader loader = CompiledSources.loader(folder)) {
            return TestNgSuiteFiles.classesOf(new SurefireMojo(mojo), new ClassFiles(loader));
        }
    }

    @Test
    void a_suite_in_yaml_names_classes_in_itself_and_in_the_files_that_it_names() throws IOException {
        Path file = Files.writeString(
                folder.resolve("testng.yaml"), "name: Nowhere\nsuiteFiles: [ \"inner.yml\", missing.yml ]\n");
        Files.writeString(folder.resolve("inner.yml"), """
                name: inner # as its name says
                tests:
                  - name: t
                    classes:
                      - Plain
                      - name: 'Other'
                      - {name: SetUp, includedMethods: [a]}
                """);
        mojo.suiteXmlFiles =
                new File[] {file.toFile(), folder.resolve("missing.xml").toFile()};

        assertThat(classesOfSuites()).containsExactly("Other", "Plain", "SetUp");
        assertThat(find(TESTNG, RunConditions::together)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmlDependencyGroups", "dependencyGroups"})
    void groups_that_depend_on_one_another_in_yaml_keep_all_classes_of_testng_together(String key) throws IOException {
        Path file = Files.writeString(
                folder.resolve("testng.yaml"), "tests:\n  - name: t\n    " + key + ": { orders: login }\n");
        mojo.suiteXmlFiles = new File[] {file.toFile()};

        assertThat(find(TESTNG, RunConditions::together)).containsExactly(Set.of("Other", "Plain"));
    }

    @Test
    void where_nothing_filters_tests_all_classes_of_testng_stay_with_set_up_that_has_tests() throws IOException {
        assertThat(find(new ByClass("why"), RunConditions::together)).isEmpty();

        new CompiledSources()
                .with(
                        "SetUpAndTest",
                        "public class SetUpAndTest { @org.testng.annotations.BeforeSuite public void a() {}"
                                + " @org.testng.annotations.Test public void b() {} }")
                .compileTo(folder);
        assertThat(find(new ByClass("why"), RunConditions::together))
                .containsExactly(Set.of("Other", "Plain", "SetUpAndTest"));
    }

    @Test
    void testngs_engine_is_told_to_load_set_up_besides_what_the_user_tells_it() throws IOException {
        Files.writeString(folder.resolve("junit-platform.properties"), "testng.listeners = com.acme.Theirs");
        mojo.properties = properties("configurationParameters", "a = b");
        try (URLClassLoader loader = CompiledSources.loader(folder)) {
            TestNgEngine.loadSetUp(new SurefireMojo(mojo), loader);
        }

        assertThat(mojo.properties.getProperty("configurationParameters").lines())
                .containsExactly("a = b", "testng.listeners=com.acme.Theirs," + TestNgEngine.OURS);
        assertThat(TestNgEngine.OURS)
                .isEqualTo(io.github.distributedtests.testjvm.platform.SetUpForTestNg.class.getName());
    }
}
