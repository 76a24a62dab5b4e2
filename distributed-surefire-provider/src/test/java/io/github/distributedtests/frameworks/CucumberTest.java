package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CucumberTest {
    private final OneFramework cucumber = new OneFramework(new Cucumber());

    @io.cucumber.junit.platform.engine.Cucumber
    static class RunsFeatures {}

    static class InheritsFeatures extends RunsFeatures {}

    static class Steps {}

    @Test
    void a_class_that_runs_features_is_a_suite() {
        assertThat(cucumber.isSuite(RunsFeatures.class)).isTrue();
        assertThat(cucumber.isSuite(InheritsFeatures.class)).isTrue();
        assertThat(cucumber.isSuite(Steps.class)).isFalse();
    }

    @Test
    void its_features_are_not_in_the_class() {
        assertThat(cucumber.holdsItsTests(RunsFeatures.class)).isFalse();
        assertThat(cucumber.holdsItsTests(Steps.class)).isTrue();
    }
}
