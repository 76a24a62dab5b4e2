package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.vintage.engine.VintageTestEngine;

class KnownEnginesTest {
    private static void check(String engine, String segment) {
        UniqueId id = UniqueId.forEngine(engine);
        TestDescriptor top = new EngineDescriptor(id, engine);
        KnownEngines.check(new TreeEngine.Node(id.append(segment, "com.acme.FooTest"), null, false), top);
    }

    @Test
    void what_the_vintage_engine_builds_is_known() {
        TestDescriptor top = new VintageTestEngine()
                .discover(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(JUnit4Class.class))
                                .build(),
                        UniqueId.forEngine("junit-vintage"));

        assertThatCode(() -> top.getChildren().forEach(child -> KnownEngines.check(child, top)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_vintage_engine_that_has_moved_is_noticed() {
        assertThatThrownBy(() -> check("junit-vintage", "runner"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Vintage engine")
                .hasMessageContaining(TreeEngine.Node.class.getName())
                .hasMessageContaining("Fix: ");
    }

    @Test
    void a_suite_engine_with_another_type_of_segment_is_noticed() {
        assertThatCode(() -> check("junit-platform-suite", "suite")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("junit-platform-suite", "suite-class"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[suite-class:com.acme.FooTest]");
    }

    @Test
    void of_other_engines_nothing_is_expected() {
        assertThatCode(() -> check("com-acme", "anything")).doesNotThrowAnyException();
    }

    public static class JUnit4Class {
        @org.junit.Test
        public void test() {}
    }
}
