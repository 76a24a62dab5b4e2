package io.github.distributedtests.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MockitoTest {
    private final OneFramework mockito = new OneFramework(new Mockito());

    @Test
    void its_runners_run_by_method() {
        assertThat(mockito.runsByMethod("org.mockito.junit.MockitoJUnitRunner")).isTrue();
        assertThat(mockito.runsByMethod("org.mockito.runners.MockitoJUnitRunner"))
                .isTrue();
        assertThat(mockito.runsByMethod("com.acme.MockitoJUnitRunner")).isFalse();
    }
}
