package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.artifact.resolver.filter.ArtifactFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurefireMojoTest {
    private final StandInMojo theirs = new StandInMojo();
    private final SurefireMojo mojo = new SurefireMojo(theirs);

    @TempDir
    Path folder;

    @Test
    void without_patterns_the_default_ones_hold() throws IOException {
        assertThat(mojo.includes())
                .containsExactly("**/Test*.java", "**/*Test.java", "**/*Tests.java", "**/*TestCase.java");
        assertThat(mojo.excludes()).containsExactly("**/*$*");

        theirs.includes = Arrays.asList("  ", null);
        theirs.excludes = List.of();
        assertThat(mojo.includes()).hasSize(4);
        assertThat(mojo.excludes()).containsExactly("**/*$*");
    }

    @Test
    void the_patterns_of_a_file_join_those_of_the_pom() throws IOException {
        theirs.includes = List.of(" **/*Check.java ", "");
        theirs.includesFile = Files.write(folder.resolve("in"), List.of("com.acme.FooTest#bar", "", "  ", " *It "))
                .toFile();
        theirs.excludes = List.of("**/Slow*");
        theirs.excludesFile =
                Files.write(folder.resolve("ex"), List.of("**/Broken*")).toFile();

        assertThat(mojo.includes()).containsExactly("**/*Check.java", "com.acme.FooTest#bar", "*It");
        assertThat(mojo.excludes()).containsExactly("**/Slow*", "**/Broken*");
        assertThat(mojo.includesFile()).contains(folder.resolve("in"));
    }

    @Test
    void a_file_alone_replaces_the_default_patterns() throws IOException {
        theirs.includesFile =
                Files.write(folder.resolve("in"), List.of("**/Foo*")).toFile();
        theirs.excludesFile =
                Files.write(folder.resolve("ex"), List.of("**/Bar*")).toFile();

        assertThat(mojo.includes()).containsExactly("**/Foo*");
        assertThat(mojo.excludes()).containsExactly("**/Bar*");
    }

    @Test
    void excludes_join_those_that_hold_already() throws IOException {
        mojo.addExcludes(List.of("b"));
        assertThat(theirs.excludes).containsExactly("**/*$*", "b");

        theirs.excludes = List.of("**/Slow*");
        mojo.addExcludes(List.of("b"));
        assertThat(theirs.excludes).containsExactly("**/Slow*", "b");
    }

    /** Surefire reads the file itself, and refuses methods anywhere else. */
    @Test
    void excludes_of_the_file_are_not_repeated() throws IOException {
        theirs.excludesFile = Files.write(folder.resolve("ex"), List.of("**/Broken*", "FooTest#bar"))
                .toFile();
        mojo.addExcludes(List.of("b"));
        assertThat(theirs.excludes).containsExactly("b");

        theirs.excludes = List.of("**/Slow*");
        mojo.addExcludes(List.of("b"));
        assertThat(theirs.excludes).containsExactly("**/Slow*", "b");
    }

    @Test
    void a_line_of_a_file_that_starts_with_a_hash_is_a_comment() throws IOException {
        theirs.includesFile = Files.write(folder.resolve("in"), List.of("#bar", " # **/*Test", "**/Foo*#bar"))
                .toFile();

        assertThat(mojo.includes()).containsExactly("**/Foo*#bar");
    }

    @Test
    void a_file_that_is_missing_is_told() {
        theirs.includesFile = folder.resolve("missing").toFile();

        assertThatThrownBy(mojo::includes)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void what_is_set_is_what_surefire_finds() {
        mojo.setTest("FooTest");
        mojo.setIncludes(List.of("a"));
        mojo.allowNoTests();

        assertThat(theirs.test).isEqualTo("FooTest");
        assertThat(theirs.includes).containsExactly("a");
        assertThat(theirs.failIfNoTests).isFalse();
        assertThat(theirs.failIfNoSpecifiedTests).isFalse();
    }

    @Test
    void surefire_may_change_the_lists_that_it_gets() throws IOException {
        mojo.setIncludes(List.of("a"));
        theirs.excludes = List.of("x");
        mojo.addExcludes(List.of("b"));

        theirs.includes.add("c");
        theirs.excludes.add("d");
        assertThat(theirs.includes).containsExactly("a", "c");
        assertThat(theirs.excludes).containsExactly("x", "b", "d");
    }

    @Test
    void a_blank_test_is_none() {
        assertThat(mojo.test()).isEmpty();
        theirs.test = " ";
        assertThat(mojo.test()).isEmpty();
        theirs.test = "FooTest#bar";
        assertThat(mojo.test()).contains("FooTest#bar");
    }

    @Test
    void what_joins_the_test_class_path_comes_last() {
        mojo.addToTestClassPath(List.of(Path.of("a")));
        assertThat(theirs.additionalClasspathElements).containsExactly("a");

        theirs.additionalClasspathElements = new String[] {"theirs.jar", "more"};
        mojo.addToTestClassPath(List.of(Path.of("a"), Path.of("b")));
        assertThat(mojo.additionalClasspathElements()).containsExactly("theirs.jar", "more", "a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "  ,      ,         , false",
        "a , ''   ,         , true",
        "  , slow ,         , true",
        "  ,      , methods , true",
        "  ,      , ' '     , false",
        "'',      ,         , true"
    })
    void groups_and_parallel_count_as_surefire_counts_them(
            String groups, String excludedGroups, String parallel, boolean expected) {
        theirs.groups = groups;
        theirs.excludedGroups = excludedGroups;
        theirs.parallel = parallel;

        assertThat(mojo.wantsGroupsOrParallel()).isEqualTo(expected);
    }

    @Test
    void a_selection_names_all_by_which_tests_are_selected_and_nothing_else() throws IOException {
        theirs.test = "FooTest";
        theirs.includes = List.of("**/A*");
        theirs.groups = "fast";
        theirs.excludedGroups = "slow";
        theirs.includeJUnit5Engines = new String[] {"junit-jupiter"};
        theirs.properties = new Properties();
        theirs.properties.setProperty("configurationParameters", "a=b");

        assertThat(mojo.selection(Map.of("cucumber.filter.tags", "@x", "revision", "7")))
                .isEqualTo(
                        "{IncludeJUnit5Engines=[junit-jupiter], configurationParameters=a=b, cucumber.filter.tags=@x,"
                                + " excludedGroups=slow, excludes=[**/*$*], groups=fast, includes=[**/A*], test=FooTest}");
    }

    @Test
    void a_selection_leaves_out_what_is_not_set() throws IOException {
        theirs.groups = " ";

        assertThat(mojo.selection(Map.of())).isEqualTo("{excludes=[**/*$*], includes=%s}".formatted(mojo.includes()));
    }

    @Test
    void suite_files_count_if_there_are_any() {
        assertThat(mojo.hasSuiteXmlFiles()).isFalse();
        theirs.suiteXmlFiles = new File[0];
        assertThat(mojo.hasSuiteXmlFiles()).isFalse();
        theirs.suiteXmlFiles = new File[] {new File("testng.xml")};
        assertThat(mojo.hasSuiteXmlFiles()).isTrue();
    }

    /** Surefire 3.6.0 has a parameter without a getter, and takes no notice of it. */
    @Test
    void where_suite_files_can_not_be_asked_for_there_are_none() {
        assertThat(new SurefireMojo(new Object()).hasSuiteXmlFiles()).isFalse();
    }

    @Test
    void the_rest_is_handed_on() {
        theirs.testClassesDirectory = folder.toFile();
        assertThat(mojo.testClassesDirectory()).isEqualTo(folder);
        theirs.reportsDirectory = folder.resolve("reports").toFile();
        assertThat(mojo.reportsDirectory()).isEqualTo(folder.resolve("reports"));
        assertThat(mojo.scannedDependencies()).isEmpty();
        theirs.dependenciesToScan = new String[] {"com.acme:tests"};
        ArtifactFilter scanned = mojo.scannedDependencies().orElseThrow();
        assertThat(scanned.include(artifact("com.acme", "tests"))).isTrue();
        assertThat(scanned.include(artifact("com.acme", "other"))).isFalse();
        theirs.junitArtifactName = "com.acme:junit";
        theirs.testNGArtifactName = null;
        assertThat(mojo.junitArtifactName()).isEqualTo("com.acme:junit");
        assertThat(mojo.testNgArtifactName()).isEqualTo("org.testng:testng");
        assertThat(mojo.isSkipped()).isFalse();
        theirs.skipped = true;
        assertThat(mojo.isSkipped()).isTrue();
        assertThat(mojo.classLoader()).isSameAs(StandInMojo.class.getClassLoader());
    }

    @Test
    void a_version_that_can_not_be_spoken_to_is_told_what_it_lacks() {
        SurefireMojo unknown = new SurefireMojo(new ArrayList<>());

        assertThatThrownBy(unknown::isSkipped)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this version of Surefire can't be distributed: it has no isSkipExecution");
    }

    private static Artifact artifact(String group, String name) {
        return new DefaultArtifact(group, name, "1", "test", "jar", "", new DefaultArtifactHandler("jar"));
    }

    @Test
    void a_variable_joins_the_environment_of_the_test_jvms() {
        StandInMojo mojo = new StandInMojo();
        new SurefireMojo(mojo).addToEnvironment("OURS", "1");
        assertThat(mojo.environmentVariables).containsExactly(Map.entry("OURS", "1"));

        mojo.environmentVariables = Map.of("THEIRS", "2");
        new SurefireMojo(mojo).addToEnvironment("OURS", "3");
        assertThat(mojo.environmentVariables).isEqualTo(Map.of("THEIRS", "2", "OURS", "3"));
    }

    @Test
    void an_old_surefire_is_spoken_to_in_its_own_types() throws IOException {
        StandInOldMojo theirOld = new StandInOldMojo();
        SurefireMojo old = new SurefireMojo(theirOld);

        assertThat(old.includes()).containsExactly("**/*Test.java");
        assertThat(old.excludes()).containsExactly("**/*$*");
        assertThat(old.includesFile()).isEmpty();
        assertThat(old.scannedDependencies()).isEmpty();
        assertThat(old.isSkipped()).isFalse();
        assertThat(old.additionalClasspathElements()).isEmpty();
        old.addToTestClassPath(List.of(folder));
        assertThat(old.additionalClasspathElements()).containsExactly(folder.toString());
        old.addExcludes(List.of("b"));
        assertThat(theirOld.excludes).containsExactly("**/*$*", "b");
        old.allowNoTests();
        assertThat(theirOld.failIfNoTests).isFalse();
        assertThat(theirOld.failIfNoSpecifiedTests).isFalse();
        assertThat(old.selection(Map.of())).contains("**/*Test.java");
    }

    @Test
    void tests_are_demanded_as_surefire_demands_them() {
        theirs.failIfNoTests = false;
        assertThat(mojo.demandsTests()).isFalse();
        theirs.test = "FooTest";
        assertThat(mojo.demandsTests()).isTrue();
        theirs.failIfNoSpecifiedTests = false;
        assertThat(mojo.demandsTests()).isFalse();
        theirs.test = null;
        theirs.failIfNoTests = true;
        assertThat(mojo.demandsTests()).isTrue();

        StandInOldMojo theirOld = new StandInOldMojo();
        assertThat(new SurefireMojo(theirOld).demandsTests()).isFalse();
        theirOld.failIfNoTests = true;
        assertThat(new SurefireMojo(theirOld).demandsTests()).isTrue();
    }

    @Test
    void what_becomes_of_failed_tests_is_known() {
        theirs.rerunFailingTestsCount = 2;

        assertThat(mojo.reruns()).isEqualTo(2);
        assertThat(mojo.ignoresFailures()).isFalse();
        theirs.testFailureIgnore = true;
        assertThat(mojo.ignoresFailures()).isTrue();
        assertThat(new SurefireMojo(new StandInOldMojo()).reruns()).isZero();
    }
}
