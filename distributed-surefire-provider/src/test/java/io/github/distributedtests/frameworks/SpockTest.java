package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spock.lang.Stepwise;

class SpockTest {
    private final OneFramework spock = new OneFramework(new Spock());

    @Stepwise
    static class Steps {}

    static class InheritsSteps extends Steps {}

    @ParameterizedTest
    @ValueSource(classes = {Steps.class, InheritsSteps.class})
    void a_stepwise_specification_stays_whole(Class<?> fixture) {
        assertThat(spock.whyWhole(fixture)).contains("its methods depend on one another: @Stepwise");
    }

    static class Features {}

    @Test
    void another_specification_may_be_split() {
        assertThat(spock.whyWhole(Features.class)).isEmpty();
    }
}
