package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MockitoTest {
    private final OneFramework mockito = new OneFramework(new Mockito());

    @Test
    void its_silent_runner_runs_by_method() {
        assertThat(mockito.runsByMethod("org.mockito.junit.MockitoJUnitRunner$Silent"))
                .isTrue();
    }

    @Test
    void its_strict_runners_do_not_as_they_report_no_unused_stubs_when_they_are_given_a_filter() {
        assertThat(mockito.runsByMethod("org.mockito.junit.MockitoJUnitRunner")).isFalse();
        assertThat(mockito.runsByMethod("org.mockito.junit.MockitoJUnitRunner$Strict"))
                .isFalse();
        assertThat(mockito.runsByMethod("org.mockito.junit.MockitoJUnitRunner$StrictStubs"))
                .isFalse();
        assertThat(mockito.runsByMethod("org.mockito.runners.MockitoJUnitRunner"))
                .isFalse();
    }
}
