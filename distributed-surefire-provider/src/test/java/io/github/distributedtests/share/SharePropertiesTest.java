package io.github.distributedtests.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.BytesClassLoader;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.handover.DecidedShare;
import io.github.distributedtests.handover.Decisions;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.ring.HashRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.testcontainers.junit.jupiter.Testcontainers;

/** The promise: over nodes 1 to N every test runs exactly once, and whole classes stay on one node. */
class SharePropertiesTest {

    record TestMethod(String className, String method) {}

    @Provide
    Arbitrary<double[]> weights() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(1, 40)
                        .map(nodes ->
                                IntStream.range(0, nodes).mapToDouble(i -> 1).toArray()),
                Arbitraries.doubles()
                        .between(0.01, 8)
                        .ofScale(2)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(40)
                        .map(list ->
                                list.stream().mapToDouble(Double::doubleValue).toArray())
                        .filter(SharePropertiesTest::isAccepted));
    }

    private static boolean isAccepted(double[] weights) {
        try {
            HashRing.ofWeights(weights);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Outermost and nested classes, of this class path and of none, each with some methods. */
    @Provide
    Arbitrary<Set<TestMethod>> tests() {
        Arbitrary<String> identifiers =
                Arbitraries.strings().withChars("abcXYZ019_äテ").ofMinLength(1).ofMaxLength(5);
        Arbitrary<String> imagined = identifiers
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(segments ->
                        Arbitraries.of(String.join(".", segments) + "Test", String.join(".", segments) + "Test$In"));
        Arbitrary<String> real = Arbitraries.of(Stream.of(
                        LooseMethods.class,
                        LooseMethods.Inner.class,
                        Ordered.class,
                        Ordered.Inner.class,
                        Expensive.class)
                .map(Class::getName)
                .toList());
        return Arbitraries.oneOf(imagined, real)
                .flatMap(name -> identifiers.map(method -> new TestMethod(name, method)))
                .set()
                .ofMaxSize(40);
    }

    /** What is the same on all nodes. */
    record Build(
            double[] weights, Granularity granularity, Set<TestMethod> tests, Set<String> wholeClasses, Plan plan) {

        int nodes() {
            return weights.length;
        }

        ShareSettings settings(int node) {
            List<ClassPattern> patterns = wholeClasses.stream()
                    // A name without a package as it stands would name classes in all packages.
                    .map(name -> new ClassPattern(name.contains(".") ? name : "**." + name))
                    .toList();
            return new ShareSettings(node, weights, granularity, patterns, List.of(), Map.of(), plan);
        }

        Share share(int node) {
            return settings(node).share(new ClassFiles(new BytesClassLoader(Map.of())));
        }
    }

    @Provide
    Arbitrary<Build> builds() {
        return Combinators.combine(
                        weights(),
                        Arbitraries.of(Granularity.class),
                        tests(),
                        Arbitraries.of(true, false).list().ofSize(40),
                        Arbitraries.integers().between(0, 239).list().ofSize(40))
                .as((weights, granularity, tests, whole, planned) -> new Build(
                        weights, granularity, tests, subset(tests, whole), plan(tests, weights.length, planned)));
    }

    private static String outermost(String className) {
        return className.replaceAll("\\$.*", "");
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_test_belongs_to_one_node_and_all_nodes_say_the_same(@ForAll("builds") Build build) {
        Map<TestMethod, String> told = new HashMap<>();
        Set<TestMethod> union = new HashSet<>();
        for (int node = 1; node <= build.nodes(); node++) {
            // Made anew for each, as on machines that don't talk to one another.
            Share share = build.share(node);
            for (TestMethod test : build.tests()) {
                Decision decision = share.decide(TestName.of(test.className(), test.method()));
                assertThat(decision.reason()).isEqualTo(told.computeIfAbsent(test, first -> decision.reason()));
                if (decision.isMine()) {
                    assertThat(decision.node()).isEqualTo(node);
                    assertThat(union.add(test))
                            .as("%s is of no node before %d", test, node)
                            .isTrue();
                }
            }
        }
        assertThat(union).isEqualTo(build.tests());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_whole_class_is_on_one_node_with_all_that_is_nested_in_it(@ForAll("builds") Build build) {
        Share share = build.share(1);
        Map<String, Set<Integer>> nodes = new TreeMap<>();
        for (TestMethod test : build.tests()) {
            nodes.computeIfAbsent(outermost(test.className()), name -> new TreeSet<>())
                    .add(share.decide(TestName.of(test.className(), test.method()))
                            .node());
        }
        Set<String> wholeClasses = new TreeSet<>(build.wholeClasses());
        wholeClasses.add(Ordered.class.getName());
        if (!build.plan().splits(Expensive.class.getName())) {
            wholeClasses.add(Expensive.class.getName());
        }
        nodes.forEach((name, those) -> {
            if (build.granularity() == Granularity.CLASS || wholeClasses.contains(name)) {
                assertThat(those).as(name).hasSize(1);
                assertThat(share.decideWhole(name).orElseThrow().node())
                        .as(name)
                        .isIn(those);
            }
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_decided_of_a_class_holds_for_each_of_its_methods(@ForAll("builds") Build build) {
        Share share = build.share(build.nodes());
        for (TestMethod test : build.tests()) {
            Optional<Decision> ofClass = share.decideWhole(test.className());
            Decision ofMethod = share.decide(TestName.of(test.className(), test.method()));
            if (ofClass.isPresent()) {
                assertThat(ofMethod.reason()).isEqualTo(ofClass.get().reason());
                assertThat(ofMethod.isMine()).isEqualTo(ofClass.get().isMine());
            } else {
                assertThat(ofMethod.reason())
                        .startsWith(test.className() + '#' + test.method() + " belongs to node ")
                        .endsWith("(by method)");
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_has_been_decided_is_decided_the_same_in_the_test_jvm_without_the_class_files(
            @ForAll("builds") Build build, @ForAll @Size(40) List<Boolean> decided) throws IOException {
        ShareSettings settings = build.settings(build.nodes());
        Share share = build.share(build.nodes());
        Decisions decisions = new Decisions();
        Set<String> classes = subset(build.tests(), decided);
        Set<String> asked = new TreeSet<>();
        for (TestMethod test : build.tests()) {
            if (classes.contains(outermost(test.className()))) {
                decisions.add(test.className(), share.decideWhole(test.className()));
                decisions.add(
                        TestName.of(test.className(), test.method()),
                        share.decide(TestName.of(test.className(), test.method())));
            } else {
                asked.add(test.className());
            }
        }
        List<Share> made = new ArrayList<>();
        Share inTestJvm = new DecidedShare(written(decisions, settings), build.nodes(), () -> {
            made.add(share);
            return share;
        });
        for (TestMethod test : build.tests()) {
            assertSame(
                    inTestJvm.decide(TestName.of(test.className(), test.method() + "(int)[1]")),
                    share.decide(TestName.of(test.className(), test.method())));
            Optional<Decision> ofClass = inTestJvm.decideWhole(test.className());
            assertThat(ofClass.isPresent())
                    .isEqualTo(share.decideWhole(test.className()).isPresent());
            ofClass.ifPresent(decision ->
                    assertSame(decision, share.decideWhole(test.className()).orElseThrow()));
        }
        assertThat(made).hasSize(asked.isEmpty() ? 0 : 1);
        assertSame(
                inTestJvm.decide(TestName.of("com.acme.UnheardOfTest", "m")),
                share.decide(TestName.of("com.acme.UnheardOfTest", "m")));
        assertSame(inTestJvm.decide(TestName.parse("[a:scenario]")), share.decide(TestName.parse("[a:scenario]")));
        assertThat(made).hasSize(1);
    }

    /** As the test JVM gets them. */
    private static Decisions written(Decisions decisions, ShareSettings settings) throws IOException {
        Path classPath = Files.createTempDirectory("share");
        Path file =
                ShareFiles.of(settings, decisions, Optional.empty(), classPath).write(classPath);
        Decisions read = ShareFiles.in(classPath).orElseThrow().decisions();
        for (Path at = file; !at.equals(classPath.getParent()); at = at.getParent()) {
            Files.delete(at);
        }
        return read;
    }

    private static void assertSame(Decision one, Decision other) {
        assertThat(one.unit().name()).isEqualTo(other.unit().name());
        assertThat(one.unit().kind()).isEqualTo(other.unit().kind());
        assertThat(one.node()).isEqualTo(other.node());
        assertThat(one.isMine()).isEqualTo(other.isMine());
    }

    @Example
    void without_any_mark_the_methods_of_a_class_are_spread() {
        Share share = new Build(new double[] {1, 1, 1}, Granularity.METHOD, Set.of(), Set.of(), Plan.NONE).share(1);
        Set<Integer> nodes = IntStream.range(0, 40)
                .mapToObj(i -> share.decide(TestName.of(LooseMethods.class.getName(), "m" + i))
                        .node())
                .collect(Collectors.toSet());
        assertThat(nodes).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void all_invocations_of_a_method_are_on_one_node(@ForAll("builds") Build build, @ForAll String invocation) {
        Share share = new Build(build.weights(), Granularity.METHOD, build.tests(), Set.of(), build.plan())
                .share(build.nodes());
        for (TestMethod test : build.tests()) {
            Decision plain = share.decide(TestName.of(test.className(), test.method()));
            assertThat(share.decide(TestName.of(test.className(), test.method() + '[' + invocation))
                            .reason())
                    .isEqualTo(plain.reason());
            assertThat(share.decide(TestName.of(test.className(), test.method() + '(' + invocation))
                            .reason())
                    .isEqualTo(plain.reason());
        }
    }

    /** A plan for some of the tests or their classes, as each number says: on which node, and whether by class. */
    private static Plan plan(Set<TestMethod> tests, int nodes, List<Integer> numbers) {
        Map<String, Integer> plan = new TreeMap<>();
        int i = 0;
        for (TestMethod test : tests) {
            int number = numbers.get(i++);
            String name = number < 80 ? test.className() + '#' + test.method() : outermost(test.className());
            if (number < 160) {
                plan.put(name, number % nodes + 1);
            }
        }
        return new Plan("any", plan);
    }

    /** Those of the outermost classes that the list says yes to. */
    private static Set<String> subset(Set<TestMethod> tests, List<Boolean> chosen) {
        Set<String> subset = new TreeSet<>();
        int i = 0;
        for (String name : tests.stream()
                .map(test -> outermost(test.className()))
                .collect(Collectors.toCollection(TreeSet::new))) {
            if (chosen.get(i++)) {
                subset.add(name);
            }
        }
        return subset;
    }
}

class LooseMethods {
    @Test
    void m0() {}

    class Inner {}
}

@TestMethodOrder(MethodOrderer.MethodName.class)
class Ordered {
    class Inner {}
}

@Testcontainers
class Expensive {}
