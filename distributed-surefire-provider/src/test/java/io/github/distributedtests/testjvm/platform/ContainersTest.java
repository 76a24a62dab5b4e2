package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What the filter makes of containers that an engine builds in ways that Jupiter does not. */
class ContainersTest {
    private static final String FOO = "com.acme.Foo";

    @Test
    void what_an_engine_has_within_a_method_goes_with_the_method_whatever_it_is_called_itself() {
        BiConsumer<EngineDescriptor, UniqueId> tree = (engine, id) -> {
            TestDescriptor type = add(engine, "class", ClassSource.from(FOO), false);
            TestDescriptor method = add(type, "template", MethodSource.from(FOO, "outer"), false);
            add(method, "first", MethodSource.from(FOO, "step"), true);
            TestDescriptor group = add(method, "group", null, false);
            add(group, "second", MethodSource.from("com.acme.Steps", "other"), true);
        };

        assertThat(ran(FixedShare.of(FOO + "#outer"), tree)).containsExactly("first", "second");
    }

    @Test
    void a_container_that_has_tests_and_may_get_more_while_it_runs_is_decided_on_test_by_test() {
        BiConsumer<EngineDescriptor, UniqueId> tree = (engine, id) -> {
            TestDescriptor suite = add(engine, "suite", ClassSource.from("com.acme.AllTests"), false);
            TestDescriptor type =
                    new TreeEngine.Growing(suite.getUniqueId().append("spec", "foo"), ClassSource.from(FOO));
            suite.addChild(type);
            add(type, "one", MethodSource.from(FOO, "one"), true);
            add(type, "two", MethodSource.from(FOO, "two"), true);
        };

        assertThat(ran(FixedShare.of(FOO + "#one"), tree)).containsExactly("one");
        assertThat(ran(FixedShare.of(FOO), tree)).isEmpty();
    }

    @Test
    void a_suite_goes_with_the_last_of_its_tests() {
        BiConsumer<EngineDescriptor, UniqueId> tree = (engine, id) -> {
            for (String name : List.of("a", "b")) {
                TestDescriptor suite = add(engine, "suite", ClassSource.from("com.acme." + name), name, false);
                TestDescriptor type = add(suite, "class", ClassSource.from(FOO + name), false);
                add(type, name, MethodSource.from(FOO + name, "one"), true);
            }
        };

        assertThat(ranOrContained(FixedShare.of(FOO + "b#one"), tree))
                .containsExactly("suite:b", "class:class", "test:b");
        assertThat(ranOrContained(FixedShare.of(), tree)).isEmpty();
    }

    /** The engine of suites looks for tests itself before the launcher takes out what is empty. */
    @Test
    void a_suite_without_a_test_of_the_share_is_taken_out_at_once() {
        EngineDescriptor engine = new EngineDescriptor(UniqueId.forEngine("trees"), "trees");
        TestDescriptor suite = add(engine, "suite", ClassSource.from("com.acme.AllTests"), false);
        add(suite, "one", MethodSource.from("com.acme.AllTests", "one"), true);

        new ShareFilter(Optional.of(FixedShare.of("com.acme.AllTests#one"))).apply(suite);
        assertThat(engine.getChildren()).hasSize(1);
        new ShareFilter(Optional.of(FixedShare.of())).apply(suite);
        assertThat(engine.getChildren()).isEmpty();
    }

    /** It fails, or doesn't, on each node as it does without the filter. */
    @Test
    void a_suite_that_is_empty_anyway_is_left_as_it_is() {
        EngineDescriptor engine = new EngineDescriptor(UniqueId.forEngine("trees"), "trees");
        TestDescriptor suite = add(engine, "suite", ClassSource.from("com.acme.AllTests"), false);

        assertThat(new ShareFilter(Optional.of(FixedShare.of())).apply(suite).included())
                .isTrue();
        assertThat(engine.getChildren()).hasSize(1);
    }

    @Test
    void an_engine_is_not_decided_on_even_if_it_gets_its_tests_while_it_runs() {
        TestDescriptor engine = new TreeEngine.Growing(UniqueId.forEngine("trees"), null);

        assertThat(new ShareFilter(Optional.of(FixedShare.of())).apply(engine).included())
                .isTrue();
    }

    @Test
    void a_container_that_gets_its_tests_while_it_runs_goes_in_one_piece() {
        BiConsumer<EngineDescriptor, UniqueId> tree = (engine, id) -> {
            engine.addChild(new TreeEngine.Growing(id.append("spec", "foo"), ClassSource.from(FOO)));
            engine.addChild(new TreeEngine.Growing(id.append("spec", "file"), null));
        };

        assertThat(ranOrContained(FixedShare.of(FOO), tree)).containsExactly("spec:foo");
        assertThat(ranOrContained(FixedShare.of("[engine:trees]/[spec:file]"), tree))
                .containsExactly("spec:file");
    }

    private static TestDescriptor add(TestDescriptor parent, String name, TestSource source, boolean isTest) {
        return add(parent, isTest ? "test" : name, source, name, isTest);
    }

    private static TestDescriptor add(
            TestDescriptor parent, String type, TestSource source, String name, boolean isTest) {
        TestDescriptor child = new TreeEngine.Node(parent.getUniqueId().append(type, name), source, isTest);
        parent.addChild(child);
        return child;
    }

    private static List<String> ran(Share share, BiConsumer<EngineDescriptor, UniqueId> tree) {
        return ranOrContained(share, tree).stream()
                .filter(segment -> segment.startsWith("test:"))
                .map(segment -> segment.substring("test:".length()))
                .toList();
    }

    /** The last segments of the unique ids of all that was started below the engine. */
    private static List<String> ranOrContained(Share share, BiConsumer<EngineDescriptor, UniqueId> tree) {
        List<String> started = new ArrayList<>();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .addTestEngines(new TreeEngine("trees", tree))
                        .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .filters(new ShareFilter(Optional.of(share)))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionStarted(TestIdentifier at) {
                                UniqueId.Segment last = at.getUniqueIdObject().getLastSegment();
                                if (!last.getType().equals("engine")) {
                                    started.add(last.getType() + ':' + last.getValue());
                                }
                            }
                        });
        return started;
    }
}
