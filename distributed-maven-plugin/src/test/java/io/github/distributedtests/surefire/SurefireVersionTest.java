package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurefireVersionTest {
    private static final Set<String> JUPITER = Set.of("org.junit.jupiter:junit-jupiter-api");

    @ParameterizedTest
    @CsvSource({
        "2.12, false, false, true",
        "2.12.4, true, false, true",
        "2.18.1, true, false, true",
        "2.19, true, true, true",
        "2.22.0, true, true, false",
        "2.22.2, true, true, false",
        "3.5.6, true, true, false"
    })
    void each_version_can_do_what_those_before_can(
            String version, boolean distributed, boolean narrowed, boolean overlooksJUnit5) {
        SurefireVersion surefire = new SurefireVersion(version);

        assertThat(surefire.canBeDistributed()).isEqualTo(distributed);
        assertThat(surefire.canNarrowTest()).isEqualTo(narrowed);
        assertThat(surefire.overlooksJUnit5(JUPITER, Set.of())).isEqualTo(overlooksJUnit5);
    }

    @Test
    void an_old_version_runs_junit_5_with_a_provider_or_a_runner_for_it() {
        SurefireVersion old = new SurefireVersion("2.19.1");

        assertThat(old.overlooksJUnit5(JUPITER, Set.of("org.junit.platform:junit-platform-surefire-provider")))
                .isFalse();
        assertThat(old.overlooksJUnit5(
                        Set.of("org.junit.jupiter:junit-jupiter-api", "org.junit.platform:junit-platform-runner"),
                        Set.of()))
                .isFalse();
        assertThat(old.overlooksJUnit5(Set.of("junit:junit"), Set.of())).isFalse();
    }
}
