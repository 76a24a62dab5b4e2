package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnginesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.tngtech.archunit.junit.internal.ArchUnitTestEngine",
                "io.kotest.runner.junit.platform.KotestJunitPlatformTestEngine",
                "net.jqwik.engine.JqwikTestEngine",
                "org.junit.jupiter.engine.JupiterTestEngine",
                "org.junit.platform.suite.engine.SuiteTestEngine",
                "org.junit.support.testng.engine.TestNGTestEngine",
                "org.junit.vintage.engine.VintageTestEngine",
                "org.spockframework.runtime.SpockEngine"
            })
    void the_tests_of_these_engines_are_in_classes_that_class_files_tell(String engine) {
        assertThat(Frameworks.tellTestsOf(engine)).isTrue();
        assertThat(Frameworks.keepToClasses(engine)).isTrue();
    }

    @Test
    void class_files_tell_the_classes_that_cucumber_runs_but_not_the_features() {
        assertThat(Frameworks.tellTestsOf("io.cucumber.junit.platform.engine.CucumberTestEngine"))
                .isTrue();
        assertThat(Frameworks.keepToClasses("io.cucumber.junit.platform.engine.CucumberTestEngine"))
                .isFalse();
    }

    @Test
    void of_any_other_engine_nothing_is_known() {
        assertThat(Frameworks.tellTestsOf("com.acme.OurEngine")).isFalse();
        assertThat(Frameworks.keepToClasses("com.acme.OurEngine")).isFalse();
    }
}
