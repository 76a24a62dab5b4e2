package io.github.distributedtests.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.TestClass.Contents;
import io.github.distributedtests.fixtures.CompiledSources;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestClassReaderTest {
    private static final String JUPITER = "import org.junit.jupiter.api.*; ";
    private static final String JUNIT4 = "import org.junit.*; import org.junit.runner.*; ";
    private static final String TESTNG = "import org.testng.annotations.*; ";

    private final CompiledSources sources = new CompiledSources();

    @TempDir
    Path folder;

    private TestClass read(String className) throws IOException {
        if (TestClasses.in(List.of(folder)).isEmpty()) {
            sources.compileTo(folder);
        }
        try (URLClassLoader loader = CompiledSources.loader(folder)) {
            return new TestClassReader(new ClassFiles(loader), TestClasses.in(List.of(folder))).read(className);
        }
    }

    private void hasMethods(String className, String... tests) throws IOException {
        TestClass read = read(className);
        assertThat(read.tests()).extracting(Object::toString).containsExactly(tests);
        assertThat(read.contents()).isEqualTo(Contents.METHODS);
        assertThat(read.name()).isEqualTo(className);
    }

    private void is(Contents contents, String className) throws IOException {
        assertThat(read(className).contents()).isEqualTo(contents);
    }

    @Test
    void jupiter_tests_of_every_kind_are_known_each_method_once() throws IOException {
        sources.with(
                "com.acme.FooTest",
                JUPITER + "import org.junit.jupiter.params.*; import org.junit.jupiter.params.provider.*;"
                        + " class FooTest {"
                        + " @Test void plain() {} @Test void overloaded() {} @Test void overloaded(TestInfo i) {}"
                        + " @RepeatedTest(3) void repeated() {}"
                        + " @TestFactory java.util.List<DynamicTest> factory() { return null; }"
                        + " @ParameterizedTest @ValueSource(ints = {1, 2}) void parameterized(int i) {}"
                        + " @Disabled @Test void disabled() {}"
                        + " @BeforeEach void before() {} @AfterAll static void after() {} void helper() {} }");

        hasMethods(
                "com.acme.FooTest",
                "com.acme.FooTest#disabled",
                "com.acme.FooTest#factory",
                "com.acme.FooTest#overloaded",
                "com.acme.FooTest#parameterized",
                "com.acme.FooTest#plain",
                "com.acme.FooTest#repeated");
    }

    @Test
    void an_annotation_of_the_users_own_that_carries_test_makes_a_test() throws IOException {
        sources.with(
                        "Slow",
                        JUPITER + "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) @Test @interface"
                                + " Slow {}")
                .with(
                        "Slower",
                        "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) @Slow @interface Slower {}")
                .with("FooTest", "class FooTest { @Slower void a() {} @Slow void b() {} @Deprecated void c() {} }");

        hasMethods("FooTest", "FooTest#a", "FooTest#b");
    }

    @Test
    void nested_tests_run_in_the_nested_class_and_inherited_ones_in_the_heir() throws IOException {
        sources.with(
                        "AbstractTest",
                        JUPITER + "abstract class AbstractTest implements Contract { @Test void inherited() {}"
                                + " @Nested class InSuper { @Test void c() {} } }")
                .with("Contract", JUPITER + "interface Contract { @Test default void byContract() {} }")
                .with(
                        "FooTest",
                        JUPITER + "class FooTest extends AbstractTest { @Test void own() {}"
                                + " @Nested class Inner { @Test void a() {} @Nested class Deeper { @Test void b() {} } } }");

        hasMethods(
                "FooTest",
                "AbstractTest$InSuper#c",
                "FooTest#byContract",
                "FooTest#inherited",
                "FooTest#own",
                "FooTest$Inner#a",
                "FooTest$Inner$Deeper#b");
    }

    @Test
    void archunit_runs_the_rules_of_interfaces_and_abstract_classes() throws IOException {
        String rule =
                "@com.tngtech.archunit.junit.AnalyzeClasses %s { @com.tngtech.archunit.junit.ArchTest int rule = 1; }";
        sources.with(
                        "com.tngtech.archunit.junit.AnalyzeClasses",
                        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                                + " public @interface AnalyzeClasses {}")
                .with(
                        "com.tngtech.archunit.junit.ArchTest",
                        "@org.junit.platform.commons.annotation.Testable"
                                + " @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                                + " public @interface ArchTest {}")
                .with("I", rule.formatted("interface I"))
                .with("A", rule.formatted("abstract class A"));

        assertThat(read("I").contents()).isEqualTo(Contents.OPAQUE);
        assertThat(read("A").contents()).isEqualTo(Contents.OPAQUE);
    }

    @Test
    void abstract_classes_interfaces_and_annotations_hold_no_tests_themselves() throws IOException {
        sources.with("A", JUPITER + "abstract class A { @Test void a() {} }")
                .with("I", JUPITER + "interface I { @Test default void a() {} }")
                .with("N", "@interface N {}")
                .with("E", "enum E { X }")
                .with("Helper", "class Helper { void test() {} public void testIt() {} }");

        for (String name : List.of("A", "I", "N", "Helper")) {
            is(Contents.NO_TESTS, name);
        }
        is(Contents.NO_TESTS, "E");
    }

    @Test
    void nested_classes_that_inherit_one_another_do_not_go_round_in_circles() throws IOException {
        sources.with(
                "FooTest",
                JUPITER
                        + "class FooTest { @Test void a() {} @Nested class Inner extends FooTest { @Test void b() {} } }");

        hasMethods("FooTest", "FooTest#a", "FooTest$Inner#a", "FooTest$Inner#b");
    }

    @Test
    void junit_3_tests_are_the_methods_that_are_named_so() throws IOException {
        sources.with(
                        "OldTest",
                        "public class OldTest extends BaseTest { public void testA() {} public void testB(int i) {}"
                                + " public int testC() { return 0; } public void check() {} }")
                .with(
                        "BaseTest",
                        "public class BaseTest extends junit.framework.TestCase { public void testBase() {} }");

        hasMethods("OldTest", "OldTest#testA", "OldTest#testBase");
    }

    @Test
    void junit_4_tests_are_annotated_also_in_superclasses_and_by_known_runners() throws IOException {
        sources.with("BaseTest", JUNIT4 + "public abstract class BaseTest { @Test public void base() {} }")
                .with(
                        "FooTest",
                        JUNIT4
                                + "@RunWith(org.junit.runners.Parameterized.class) public class FooTest extends BaseTest {"
                                + " @Test public void own() {} @Before public void before() {} }")
                .with(
                        "TheoryTest",
                        JUNIT4 + "@RunWith(org.junit.experimental.theories.Theories.class) public class TheoryTest {"
                                + " @org.junit.experimental.theories.Theory public void theory(int i) {} }");

        hasMethods("FooTest", "FooTest#base", "FooTest#own");
        hasMethods("TheoryTest", "TheoryTest#theory");
    }

    @Test
    void testng_tests_are_annotated_or_the_public_methods_of_an_annotated_class() throws IOException {
        sources.with(
                        "ClassLevelTest",
                        TESTNG + "@Test public class ClassLevelTest extends BaseTest { public void a() {}"
                                + " void notPublic() {} public static void ofTheClass() {} private void own() {} }")
                .with("BaseTest", "public class BaseTest { public void base() {} void notPublic2() {} }")
                .with("HeirTest", "public class HeirTest extends ClassLevelTest { public void heir() {} }")
                .with("MethodTest", TESTNG + "public class MethodTest { @Test public void a() {} public void b() {} }");

        hasMethods("ClassLevelTest", "ClassLevelTest#a", "ClassLevelTest#base", "ClassLevelTest#ofTheClass");
        hasMethods("HeirTest", "HeirTest#a", "HeirTest#base", "HeirTest#heir", "HeirTest#ofTheClass");
        hasMethods("MethodTest", "MethodTest#a");
    }

    @Test
    void suites_stand_for_the_tests_of_others() throws IOException {
        sources.with(
                        "JUnit3Suite",
                        "public class JUnit3Suite { public static junit.framework.Test suite() { return null; } }")
                .with(
                        "JUnit4Suite",
                        JUNIT4 + "@RunWith(org.junit.runners.Suite.class) @org.junit.runners.Suite.SuiteClasses({})"
                                + " public class JUnit4Suite {}")
                .with(
                        "Factory",
                        "public class Factory { @org.testng.annotations.Factory public Object[] make() { return null; } }")
                .with(
                        "SelfSuiteTest",
                        "public class SelfSuiteTest extends junit.framework.TestCase { public void testA() {}"
                                + " public static junit.framework.TestSuite suite() { return null; } }");

        for (String name : List.of("JUnit3Suite", "JUnit4Suite", "Factory", "SelfSuiteTest")) {
            is(Contents.SUITE, name);
        }
    }

    @Test
    void where_a_framework_may_find_more_the_class_is_opaque() throws IOException {
        String testable = "org.junit.platform.commons.annotation.Testable";
        sources.with("WithField", "class WithField { @" + testable + " Object scenario; }")
                .with(
                        "FieldAndMethod",
                        JUPITER + "class FieldAndMethod { @" + testable + " Object x; @Test void a() {} }")
                .with("OnClass", JUPITER + "@" + testable + " class OnClass { @Test void a() {} }")
                .with("HeirOfOnClass", "class HeirOfOnClass extends OnClass {}")
                .with(
                        "UnknownRunner",
                        JUNIT4 + "@RunWith(Runner.class) public class UnknownRunner { @Test public void a() {} }")
                .with("KnownRunner", JUNIT4 + "@RunWith(org.junit.runners.JUnit4.class) public class KnownRunner {}")
                .with("FrameworkHeir", "public class FrameworkHeir extends org.assertj.core.api.SoftAssertions {}");

        for (String name : List.of(
                "WithField",
                "FieldAndMethod",
                "OnClass",
                "HeirOfOnClass",
                "UnknownRunner",
                "KnownRunner",
                "FrameworkHeir")) {
            is(Contents.OPAQUE, name);
        }
    }

    @Test
    void a_jupiter_class_level_annotation_hides_nothing() throws IOException {
        sources.with(
                "FooTest",
                JUPITER
                        + "@TestInstance(TestInstance.Lifecycle.PER_CLASS) @Nested class FooTest { @Test void a() {} }");

        hasMethods("FooTest", "FooTest#a");
    }

    @Test
    void a_class_that_can_not_be_read_is_opaque() throws IOException {
        Files.write(folder.resolve("Broken.class"), new byte[] {1, 2, 3});

        is(Contents.OPAQUE, "Broken");
        is(Contents.OPAQUE, "com.acme.NotThere");
    }

    @Test
    void bridge_methods_are_not_tests_of_their_own() throws IOException {
        sources.with("Base", JUPITER + "abstract class Base<T> { @Test abstract Object a(); }")
                .with("FooTest", JUPITER + "class FooTest extends Base<String> { @Test String a() { return null; } }");

        assertThat(Set.copyOf(read("FooTest").tests())).hasSize(1);
        hasMethods("FooTest", "FooTest#a");
    }
}
