package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.fixtures.CompiledSources;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.StandInMojo;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With Maven's own value objects and a stand-in for Surefire's mojo; nothing is resolved or run. */
class ShareInjectorTest {
    private static final int NODES = 3;
    private static final SessionFacts FACTS = new SessionFacts(
            Map.of("build", "ci 1"),
            List.of(),
            Collections.emptySortedMap(),
            Map.of(),
            Path.of("").toAbsolutePath());

    /** Compiled once; never changed. */
    @TempDir
    static Path fooTests;

    @TempDir
    Path folder;

    private Path testClasses = fooTests;
    private final StandInMojo mojo = new StandInMojo();

    @BeforeAll
    static void compileSomeTests() {
        CompiledSources sources = new CompiledSources();
        for (int i = 0; i < 8; i++) {
            String name = "Foo" + i + "Test";
            sources.with(
                    "com.acme." + name,
                    "class %s { @org.junit.jupiter.api.Test void a() {} @org.junit.jupiter.api.Test void b() {} }"
                            .formatted(name));
        }
        sources.compileTo(fooTests);
    }

    private MavenProject project() {
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId("app");
        model.setVersion("1");
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.setOutputDirectory(folder.resolve("target/classes").toString());
        build.setTestOutputDirectory(testClasses.toString());
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        Set<Artifact> artifacts = new LinkedHashSet<>();
        for (Class<?> type : List.of(Test.class, org.junit.platform.commons.annotation.Testable.class)) {
            artifacts.add(artifact(type));
        }
        project.setArtifacts(artifacts);
        return project;
    }

    private static Artifact artifact(Class<?> type) {
        boolean commons = type.getName().startsWith("org.junit.platform");
        Artifact artifact = new DefaultArtifact(
                commons ? "org.junit.platform" : "org.junit.jupiter",
                commons ? "junit-platform-commons" : "junit-jupiter-api",
                "1.14.4",
                "test",
                "jar",
                null,
                new DefaultArtifactHandler("jar") {
                    @Override
                    public boolean isAddedToClasspath() {
                        return true;
                    }
                });
        artifact.setFile(new File(
                type.getProtectionDomain().getCodeSource().getLocation().getPath()));
        return artifact;
    }

    private static MojoExecution surefire(String version) {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("org.apache.maven.plugins");
        plugin.setArtifactId("maven-surefire-plugin");
        plugin.setVersion(version);
        plugin.setArtifacts(List.of());
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(plugin);
        descriptor.setGoal("test");
        MojoExecution execution = new MojoExecution(new Plugin(), "test", "default-test");
        execution.getPlugin().setArtifactId("maven-surefire-plugin");
        execution.getPlugin().setVersion(version);
        execution.setMojoDescriptor(descriptor);
        return execution;
    }

    private void inject(int node, String surefireVersion) throws Exception {
        inject(node, new double[] {1, 1, 1}, surefireVersion);
    }

    private void inject(int node, double[] weights, String surefireVersion) throws Exception {
        ShareSettings settings =
                new ShareSettings(node, weights, Granularity.METHOD, List.of(), List.of(), Map.of(), Plan.NONE);
        mojo.testClassesDirectory = testClasses.toFile();
        mojo.reportsDirectory = folder.resolve("target/surefire-reports").toFile();
        new ShareInjector(new ProviderArtifacts(null))
                .inject(settings, FACTS, null, project(), surefire(surefireVersion), new SurefireMojo(mojo));
    }

    /** Makes the mojo one of another node. */
    private void reset() {
        mojo.includes = null;
        mojo.excludes = null;
    }

    /** What Surefire would open now. */
    private Set<String> opened() throws IOException {
        TestListResolver surefire = mojo.test != null
                ? new TestListResolver(mojo.test)
                : new TestListResolver(
                        mojo.includes != null ? mojo.includes : List.of("**/*Test.java"),
                        mojo.excludes != null ? mojo.excludes : List.of("**/*$*"));
        Set<String> classes = new HashSet<>(TestClasses.in(List.of(testClasses)));
        classes.removeIf(name -> !surefire.shouldRun(TestClasses.fileOf(name), null));
        return classes;
    }

    private Optional<ShareFile> shareFile() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String element : new SurefireMojo(mojo).additionalClasspathElements()) {
            urls.add(Path.of(element).toUri().toURL());
        }
        try (URLClassLoader classPath = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            return ShareFile.find(classPath);
        }
    }

    @Test
    void on_the_platform_the_filter_and_its_share_file_join_the_test_class_path() throws Exception {
        mojo.additionalClasspathElements = new String[] {"theirs.jar"};
        inject(2, "3.5.6");

        assertThat(mojo.additionalClasspathElements)
                .hasSize(3)
                .startsWith(
                        "theirs.jar",
                        folder.resolve("target/distributed/surefire-default-test/classpath/node-2-of-3")
                                .toString());
        assertThat(Path.of(mojo.additionalClasspathElements[2])).exists();
        assertThat(shareFile()).hasValueSatisfying(file -> {
            assertThat(file.settings().nodeNumber()).isEqualTo(2);
            assertThat(file.settings().granularity()).isEqualTo(Granularity.METHOD);
            assertThat(file.wrappedProvider()).isEmpty();
        });
        assertThat(mojo.failIfNoTests).isFalse();
        assertThat(mojo.failIfNoSpecifiedTests).isFalse();
    }

    @Test
    void the_test_jvms_are_told_by_a_variable_that_they_have_a_share() throws Exception {
        inject(2, "3.5.6");

        assertThat(mojo.environmentVariables)
                .containsExactly(Map.entry(ShareFile.VARIABLE, mojo.additionalClasspathElements[0]));
    }

    @Test
    void another_node_in_the_same_folder_is_handed_another_share() throws Exception {
        inject(1, "3.5.6");
        Optional<ShareFile> first = shareFile();
        List<String> classPath = List.of(mojo.additionalClasspathElements);
        reset();
        mojo.additionalClasspathElements = null;
        inject(2, "3.5.6");

        assertThat(shareFile().orElseThrow().settings().nodeNumber()).isEqualTo(2);
        mojo.additionalClasspathElements = classPath.toArray(new String[0]);
        assertThat(shareFile().orElseThrow().header().run())
                .isEqualTo(first.orElseThrow().header().run());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.22.2", "3.5.6"})
    void of_the_only_node_surefire_runs_what_it_would_run_and_judges_whether_that_is_enough(String version)
            throws Exception {
        mojo.failIfNoTests = true;
        inject(1, new double[] {1}, version);

        assertThat(opened()).containsExactlyInAnyOrderElementsOf(TestClasses.in(List.of(testClasses)));
        assertThat(mojo.failIfNoTests).isTrue();
        assertThat(mojo.failIfNoSpecifiedTests).isTrue();
        assertThat(shareFile())
                .hasValueSatisfying(file -> assertThat(file.settings().nodes()).isEqualTo(1));
    }

    @Test
    void a_comma_in_the_path_of_the_share_is_refused() {
        folder = folder.resolve("one,two");

        assertThatThrownBy(() -> inject(1, "3.5.6"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("A comma is in a path")
                .hasMessageContaining("one,two");
    }

    @Test
    void the_nodes_together_open_all_classes_and_by_whole_classes_each_on_one_node() throws Exception {
        List<String> opened = new ArrayList<>();
        for (int node = 1; node <= NODES; node++) {
            reset();
            mojo.additionalClasspathElements = null;
            inject(node, "2.22.2");
            opened.addAll(opened());
            assertThat(shareFile())
                    .hasValueSatisfying(
                            file -> assertThat(file.settings().granularity()).isEqualTo(Granularity.CLASS));
        }

        assertThat(opened).containsExactlyInAnyOrderElementsOf(TestClasses.in(List.of(testClasses)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.22.2", "3.5.6"})
    void surefire_is_told_the_classes_of_this_node_or_those_of_others_whichever_are_fewer(String version)
            throws Exception {
        for (int node = 1; node <= NODES; node++) {
            reset();
            mojo.additionalClasspathElements = null;
            inject(node, version);

            boolean isExcluding = opened().size() > 4;
            assertThat(mojo.includes == null).isEqualTo(isExcluding);
            assertThat(mojo.excludes == null).isEqualTo(!isExcluding);
        }
    }

    @Test
    void an_engine_that_the_tests_bring_along_gets_all_classes_that_surefire_selects_on_every_node() throws Exception {
        testClasses = new CompiledSources()
                .with("com.acme.FooTest", "class FooTest { @org.junit.jupiter.api.Test void a() {} }")
                .with("com.acme.BarTest", "class BarTest { @Deprecated void b() {} }")
                .with("com.acme.Helper", "class Helper {}")
                .compileTo(folder.resolve("test-classes"));
        Path services = Files.createDirectories(testClasses.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.junit.platform.engine.TestEngine"), "com.acme.OurEngine");

        for (int node = 1; node <= NODES; node++) {
            mojo.additionalClasspathElements = null;
            inject(node, "3.5.6");
            assertThat(mojo.includes).isNull();
            assertThat(opened()).containsExactlyInAnyOrder("com.acme.FooTest", "com.acme.BarTest");
        }
    }

    @Test
    void where_no_filter_keeps_such_an_engine_from_running_all_one_node_runs_everything() throws Exception {
        Path services = Files.createDirectories(folder.resolve("lib/META-INF/services"));
        Files.writeString(services.resolve("org.junit.platform.engine.TestEngine"), "com.acme.OurEngine");

        List<Integer> opened = new ArrayList<>();
        for (int node = 1; node <= NODES; node++) {
            reset();
            mojo.additionalClasspathElements =
                    new String[] {folder.resolve("lib").toString()};
            inject(node, "2.22.2");
            opened.add(opened().size());
        }

        assertThat(opened).containsExactlyInAnyOrder(8, 0, 0);
    }

    @Test
    void a_test_of_the_user_is_narrowed() throws Exception {
        List<String> opened = new ArrayList<>();
        for (int node = 1; node <= NODES; node++) {
            mojo.test = "Foo1Test,Foo2Test,Foo3Test";
            mojo.additionalClasspathElements = null;
            inject(node, "2.22.2");
            opened.addAll(opened());
        }

        assertThat(opened).containsExactlyInAnyOrder("com.acme.Foo1Test", "com.acme.Foo2Test", "com.acme.Foo3Test");
    }

    private List<String> outside() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path ledger = files.filter(file -> file.toString().endsWith("-build.ledger"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(ledger).stream()
                    .filter(line -> line.startsWith("outside\t"))
                    .toList();
        }
    }

    @Test
    void the_ledger_names_the_classes_that_no_include_names() throws Exception {
        mojo.includes = List.of("%regex[.*Foo[0-5]Test.*]");
        inject(1, "3.5.6");

        assertThat(outside()).containsExactly("outside\tcom.acme.Foo6Test", "outside\tcom.acme.Foo7Test");
    }

    @Test
    void the_ledger_names_no_such_classes_where_the_user_selects_tests() throws Exception {
        mojo.test = "Foo1Test";
        inject(1, "3.5.6");

        assertThat(outside()).isEmpty();
    }

    @Test
    void an_includes_file_is_kept_and_the_rest_excluded() throws Exception {
        mojo.includesFile = Files.write(folder.resolve("in"), List.of("**/Foo1Test#a", "**/Foo2*", "**/Foo3*"))
                .toFile();
        mojo.excludesFile = Files.write(folder.resolve("ex"), List.of("**/Foo4Test#a", "**/Foo2*"))
                .toFile();
        inject(1, "2.22.2");

        assertThat(mojo.includes).isNull();
        assertThat(mojo.excludes).isNotEmpty().allMatch(pattern -> pattern.startsWith("%regex[com[./]acme[./]Foo"));
        assertThat(mojo.includesFile).isNotNull();
    }

    @Test
    void a_selection_that_is_empty_on_every_node_is_left_to_surefire() throws Exception {
        mojo.includes = List.of("**/*NoSuch");
        inject(1, "3.5.6");

        assertThat(mojo.includes).containsExactly("**/*NoSuch");
        assertThat(mojo.failIfNoTests).isTrue();
    }

    @Test
    void nothing_is_touched_where_tests_are_skipped() throws Exception {
        mojo.skipped = true;
        inject(1, "3.5.6");

        assertThat(mojo.includes).isNull();
        assertThat(mojo.additionalClasspathElements).isNull();
        assertThat(mojo.failIfNoTests).isTrue();
    }

    @Test
    void a_share_is_not_shared_once_more() throws Exception {
        inject(1, "3.5.6");
        List<String> includes = mojo.includes;
        String[] classPath = mojo.additionalClasspathElements;
        inject(1, "3.5.6");
        assertThat(mojo.includes).isSameAs(includes);
        assertThat(mojo.additionalClasspathElements).isSameAs(classPath);

        mojo.additionalClasspathElements = null;
        mojo.includesFile = folder.resolve("target/distributed/surefire-default-test/includes.txt")
                .toFile();
        assertThatThrownBy(() -> inject(1, "3.5.6"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds a node's share already");
    }

    @Test
    void suite_files_are_refused_where_every_node_would_run_all_of_them() throws Exception {
        mojo.suiteXmlFiles = new File[] {new File("testng.xml")};

        assertThatThrownBy(() -> inject(1, "2.22.2"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("suiteXmlFiles is set")
                .hasMessageContaining("Surefire 2.22.2");
        mojo.test = "Foo1Test"; // which takes Surefire's mind off the suite files
        inject(1, "2.22.2");
        mojo.test = null;
        mojo.additionalClasspathElements = null;
        inject(1, "3.5.6");
        assertThat(mojo.includes).isNull();
    }

    @Test
    void what_the_user_adds_to_the_test_class_path_takes_part_in_the_decision() throws Exception {
        Path elsewhere = new CompiledSources()
                .with(
                        "lib.Ordered",
                        "import org.junit.jupiter.api.*;"
                                + " @TestMethodOrder(MethodOrderer.MethodName.class) public class Ordered {}")
                .compileTo(folder.resolve("lib"));
        testClasses = new CompiledSources()
                .with("lib.Ordered", "public class Ordered {}")
                .with(
                        "com.acme.HeirTest",
                        "import org.junit.jupiter.api.*; class HeirTest extends lib.Ordered {"
                                + " @Test void a() {} @Test void b() {} @Test void c() {} @Test void d() {} }")
                .compileTo(folder.resolve("test-classes"));
        Files.delete(testClasses.resolve("lib/Ordered.class"));

        int nodesThatOpenIt = 0;
        for (int node = 1; node <= NODES; node++) {
            reset();
            mojo.additionalClasspathElements = new String[] {elsewhere.toString()};
            inject(node, "3.5.6");
            nodesThatOpenIt += opened().contains("com.acme.HeirTest") ? 1 : 0;
        }

        assertThat(nodesThatOpenIt).isEqualTo(1);
    }
}
