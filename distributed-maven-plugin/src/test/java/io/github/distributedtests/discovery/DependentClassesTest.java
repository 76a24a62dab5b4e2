package io.github.distributedtests.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.fixtures.CompiledSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependentClassesTest {
    private final CompiledSources sources = new CompiledSources();

    @TempDir
    Path folder;

    /** A class with one TestNG test that has these attributes. */
    private DependentClassesTest testNg(String className, String attributes) {
        sources.with(className, testNgSource(className, "", attributes));
        return this;
    }

    private static String testNgSource(String className, String heritage, String attributes) {
        return "public class %s %s { @org.testng.annotations.Test(%s) public void %s() {} }"
                .formatted(
                        className.substring(className.lastIndexOf('.') + 1),
                        heritage,
                        attributes,
                        "test" + className.substring(className.lastIndexOf('.') + 1));
    }

    private SortedMap<String, String> together(String... inOnePiece) throws IOException {
        sources.compileTo(folder);
        return among(TestClasses.in(List.of(folder)), folder, Set.of(inOnePiece));
    }

    private static SortedMap<String, String> among(Collection<String> classes, Path folder, Set<String> inOnePiece) {
        try (URLClassLoader loader = CompiledSources.loader(folder)) {
            return DependentClasses.among(
                    classes, new ClassFiles(loader), name -> false, RunConditions.pieces(inOnePiece::contains));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void classes_that_depend_on_nothing_are_not_joined() throws IOException {
        testNg("A", "groups = \"g\"").testNg("B", "groups = \"g\"").testNg("C", "");

        assertThat(together()).isEmpty();
    }

    @Test
    void who_depends_on_a_group_stays_with_all_of_its_members() throws IOException {
        testNg("com.acme.A", "groups = {\"other\", \"init\"}")
                .testNg("com.acme.B", "groups = \"init\"")
                .testNg("com.acme.C", "dependsOnGroups = \"init\"")
                .testNg("com.acme.D", "groups = \"other\"");

        assertThat(together())
                .isEqualTo(Map.of("com.acme.A", "com.acme.A", "com.acme.B", "com.acme.A", "com.acme.C", "com.acme.A"));
    }

    @Test
    void a_group_may_be_a_regular_expression() throws IOException {
        testNg("A", "groups = \"init-db\"")
                .testNg("B", "groups = \"init-web\"")
                .testNg("C", "dependsOnGroups = \"init.*\"")
                .testNg("D", "groups = \"other\"")
                .testNg("E", "dependsOnGroups = \"[\"");

        assertThat(together()).isEqualTo(Map.of("A", "A", "B", "A", "C", "A", "E", "E"));
    }

    @Test
    void who_depends_on_a_method_of_another_class_stays_with_that_class() throws IOException {
        testNg("com.acme.A", "")
                .testNg("com.acme.B", "dependsOnMethods = \"com.acme.A.testA\"")
                .testNg("com.acme.C", "dependsOnMethods = \"testC2\"")
                .testNg("com.acme.D", "dependsOnMethods = \"com.elsewhere.X.test\"");

        assertThat(together()).isEqualTo(Map.of("com.acme.A", "com.acme.A", "com.acme.B", "com.acme.A"));
    }

    @Test
    void a_method_may_be_a_regular_expression_with_dots() throws IOException {
        testNg("com.acme.A", "").testNg("com.acme.B", "dependsOnMethods = \"com.acme.A.test.*\"");

        assertThat(together()).isEqualTo(Map.of("com.acme.A", "com.acme.A", "com.acme.B", "com.acme.A"));
    }

    @Test
    void who_depends_on_an_inherited_method_stays_with_the_classes_that_run_it() throws IOException {
        sources.with(
                        "com.acme.Base",
                        "public abstract class Base { @org.testng.annotations.Test public void init() {} }")
                .with("com.acme.One", "public class One extends Base {}")
                .with("com.acme.Two", "public class Two extends One {}");
        testNg("com.acme.A", "dependsOnMethods = \"com.acme.Base.init\"");

        assertThat(together().keySet()).contains("com.acme.A", "com.acme.One", "com.acme.Two");
        assertThat(new HashSet<>(together().values())).containsExactly("com.acme.A");
    }

    @Test
    void dependences_are_inherited_from_superclasses_and_from_the_annotation_on_the_class() throws IOException {
        sources.with("A", testNgSource("A", "", "groups = \"init\""))
                .with(
                        "B",
                        "@org.testng.annotations.Test(dependsOnGroups = \"init\") public class B { public void b() {} }")
                .with("C", "public class C extends B {}");

        assertThat(together()).isEqualTo(Map.of("A", "A", "B", "A", "C", "A"));
    }

    @Test
    void dependence_is_passed_on_and_nested_classes_count_as_their_outermost_one() throws IOException {
        sources.with(
                        "Outer",
                        "public class Outer { public static class Inner {"
                                + " @org.testng.annotations.Test(groups = \"one\", dependsOnGroups = \"two\")"
                                + " public void a() {} } }")
                .with("X", testNgSource("X", "", "groups = \"two\", dependsOnGroups = \"three\""))
                .with("A", testNgSource("A", "", "groups = \"three\""))
                .with("Z", testNgSource("Z", "", "dependsOnGroups = \"one\""));

        assertThat(together()).isEqualTo(Map.of("A", "A", "Outer", "A", "X", "A", "Z", "A"));
    }

    @Test
    void a_suite_stays_with_its_members_if_one_of_them_can_not_be_run_in_part() throws IOException {
        String suite = "@org.junit.runner.RunWith(org.junit.runners.Suite.class)"
                + " @org.junit.runners.Suite.SuiteClasses({%s}) public class %s {}";
        sources.with("One", "public class One { @org.junit.Test public void a() {} }")
                .with("Two", "@org.junit.Ignore public class Two { @org.junit.Test public void a() {} }")
                .with("Three", "public class Three { @org.junit.Test public void a() {} }")
                .with("SuiteA", suite.formatted("One.class, Two.class", "SuiteA"))
                .with("SuiteB", suite.formatted("Three.class", "SuiteB"))
                .with("SuiteC", suite.formatted("SuiteA.class", "SuiteC"));

        assertThat(together()).isEqualTo(Map.of("One", "One", "Two", "One", "SuiteA", "One", "SuiteC", "One"));
    }

    @Test
    void what_can_not_be_run_in_part_for_other_reasons_goes_by_itself() throws IOException {
        testNg("A", "").testNg("B", "groups = \"g\"").testNg("C", "dependsOnGroups = \"g\"");

        assertThat(together("A", "C")).isEqualTo(Map.of("A", "A", "B", "B", "C", "B"));
    }

    /** What the tests of some TestNG classes belong to and depend on, all as single letters. */
    record Graph(List<Set<String>> groups, List<Set<String>> dependsOnGroups, List<Set<Integer>> dependsOnClasses) {
        int size() {
            return groups.size();
        }

        private static String list(Collection<String> members) {
            return members.stream().map(member -> '"' + member + '"').collect(Collectors.joining(", ", "{", "}"));
        }

        Path compile(Path folder) {
            CompiledSources sources = new CompiledSources();
            for (int i = 0; i < size(); i++) {
                sources.with(
                        name(i),
                        testNgSource(
                                name(i),
                                "",
                                "groups = %s, dependsOnGroups = %s, dependsOnMethods = %s"
                                        .formatted(
                                                list(groups.get(i)),
                                                list(dependsOnGroups.get(i)),
                                                list(dependsOnClasses.get(i).stream()
                                                        .map(other -> name(other % size()) + ".x")
                                                        .toList()))));
            }
            return sources.compileTo(folder);
        }

        static String name(int i) {
            return "p" + i % 2 + ".T" + i;
        }

        /** The sets of classes that hang together, by following every edge until nothing changes. */
        Set<Set<String>> components() {
            Map<String, Set<String>> componentOf = new LinkedHashMap<>();
            for (int i = 0; i < size(); i++) {
                componentOf.put(name(i), new TreeSet<>(Set.of(name(i))));
            }
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < size(); j++) {
                    boolean byGroup = dependsOnGroups.get(i).stream().anyMatch(groups.get(j)::contains)
                            || dependsOnGroups.get(i).stream().anyMatch(dependsOnGroups.get(j)::contains);
                    int to = j;
                    boolean byMethod = dependsOnClasses.get(i).stream().anyMatch(other -> other % size() == to);
                    if (byGroup || byMethod) {
                        Set<String> union = new TreeSet<>(componentOf.get(name(i)));
                        union.addAll(componentOf.get(name(j)));
                        union.forEach(member -> componentOf.put(member, union));
                    }
                }
            }
            Set<Set<String>> components = new HashSet<>(componentOf.values());
            components.removeIf(component -> component.size() < 2);
            return components;
        }
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return Arbitraries.integers().between(1, 9).flatMap(size -> {
            Arbitrary<List<Set<String>>> groups = Arbitraries.of("a", "b", "c", "d", "e")
                    .set()
                    .ofMaxSize(2)
                    .list()
                    .ofSize(size);
            Arbitrary<List<Set<String>>> dependsOnGroups = Arbitraries.of("a", "b", "c", "d", "e")
                    .set()
                    .ofMaxSize(1)
                    .list()
                    .ofSize(size);
            Arbitrary<List<Set<Integer>>> methods = Arbitraries.integers()
                    .between(0, 8)
                    .set()
                    .ofMaxSize(1)
                    .list()
                    .ofSize(size);
            return Combinators.combine(groups, dependsOnGroups, methods).as(Graph::new);
        });
    }

    @Property(tries = 8)
    void dependence_joins_what_hangs_together_whatever_the_order_of_the_classes(
            @ForAll @From("graphs") Graph graph, @ForAll Random random) throws IOException {
        Path classes = graph.compile(Files.createTempDirectory("graph"));
        List<String> names = new ArrayList<>(TestClasses.in(List.of(classes)));
        SortedMap<String, String> inOrder = among(names, classes, Set.of());
        Map<String, Set<String>> joined = new TreeMap<>();
        inOrder.forEach((name, unit) ->
                joined.computeIfAbsent(unit, missing -> new TreeSet<>()).add(name));
        joined.values().removeIf(component -> component.size() < 2);

        assertThat(new HashSet<>(joined.values())).isEqualTo(graph.components());
        joined.forEach(
                (unit, members) -> assertThat(unit).isEqualTo(members.iterator().next()));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(names, random);
            assertThat(among(names, classes, Set.of()))
                    .as(Arrays.toString(names.toArray()))
                    .isEqualTo(inOrder);
        }
    }
}
