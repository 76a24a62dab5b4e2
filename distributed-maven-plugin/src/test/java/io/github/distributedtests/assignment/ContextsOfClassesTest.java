package io.github.distributedtests.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.RunConditions;
import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.fixtures.CompiledSources;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixteen classes with four contexts, on three nodes, before anything was timed. */
class ContextsOfClassesTest {
    private static final int NODES = 3;

    @TempDir
    static Path folder;

    private static SortedSet<String> names;
    private static ClassFiles classFiles;

    @BeforeAll
    static void compile() throws IOException {
        CompiledSources sources = new CompiledSources()
                .with(
                        "org.springframework.test.context.ContextConfiguration",
                        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                                + " public @interface ContextConfiguration { String[] locations() default {}; }");
        for (int i = 0; i < 16; i++) {
            String name = "Class%02dTest".formatted(i);
            sources.with("com.acme." + name, """
                    @org.springframework.test.context.ContextConfiguration(locations = "%d")
                    class %s { @org.junit.jupiter.api.Test void a() {} @org.junit.jupiter.api.Test void b() {} }
                    """.formatted(i % 4, name));
        }
        sources.with("com.acme.PlainTest", "class PlainTest { @org.junit.jupiter.api.Test void a() {} }");
        names = TestClasses.in(List.of(sources.compileTo(folder)));
        classFiles = new ClassFiles(CompiledSources.loader(folder));
    }

    private static Assignment assignment(int node, Granularity granularity, RunConditions conditions, String... split) {
        ShareSettings settings = new ShareSettings(
                node,
                new double[] {1, 1, 1},
                granularity,
                List.of(),
                List.of(split).stream().map(ClassPattern::new).toList(),
                Map.of(),
                Plan.NONE);
        return new Assignment(names, classFiles, settings, new Certainty(true, true, true), conditions);
    }

    private static Assignment assignment(int node, Granularity granularity, String... split) {
        return assignment(node, granularity, RunConditions.pieces(name -> false), split);
    }

    @ParameterizedTest
    @EnumSource
    void classes_that_share_a_context_stay_together_as_far_as_all_nodes_have_their_part(Granularity granularity) {
        List<String> included = new ArrayList<>();
        Set<String> starts = new HashSet<>();
        for (int node = 1; node <= NODES; node++) {
            List<String> ofNode = assignment(node, granularity)
                    .of(Selection.ofTests("Class*"))
                    .includedClasses();
            assertThat(ofNode).hasSizeBetween(5, 6);
            included.addAll(ofNode);
            for (String name : ofNode) {
                starts.add(Integer.parseInt(name.substring("com.acme.Class".length(), name.length() - 4)) % 4 + " on "
                        + node);
            }
        }

        assertThat(included).hasSize(16).doesNotHaveDuplicates();
        assertThat(starts).hasSize(6);
    }

    @Test
    void a_class_is_known_by_the_first_with_the_same_context() {
        assertThat(assignment(1, Granularity.METHOD).contexts())
                .hasSize(16)
                .containsEntry("com.acme.Class01Test", "com.acme.Class01Test")
                .containsEntry("com.acme.Class13Test", "com.acme.Class01Test");
    }

    @ParameterizedTest
    @EnumSource
    void a_class_that_may_be_split_goes_by_its_name(Granularity granularity) {
        assertThat(assignment(1, granularity, "Class02Test").settings().nodesByContext())
                .hasSize(15)
                .doesNotContainKey("com.acme.Class02Test");
    }

    @Test
    void a_class_that_must_stay_with_another_goes_with_that() {
        RunConditions conditions = new RunConditions(
                name -> false,
                List.of(Set.of("com.acme.Class02Test", "com.acme.PlainTest")),
                name -> Set.of(),
                name -> false);

        Assignment assignment = assignment(1, Granularity.METHOD, conditions);

        assertThat(assignment.settings().nodesByContext()).hasSize(15).doesNotContainKey("com.acme.Class02Test");
        assertThat(assignment.settings().together()).containsOnlyKeys("com.acme.Class02Test", "com.acme.PlainTest");
    }
}
