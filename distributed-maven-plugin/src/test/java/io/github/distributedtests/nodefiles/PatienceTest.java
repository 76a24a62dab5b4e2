package io.github.distributedtests.nodefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(3, Duration.ofMillis(1));
    private int attempts;

    /** Refuses so often. */
    private void refuse(int times) throws IOException {
        if (++attempts <= times) {
            throw new AccessDeniedException("somebody reads it, attempt " + attempts);
        }
    }

    @Test
    void what_works_is_done_once() throws IOException {
        patience.run(() -> refuse(0));

        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void what_is_refused_is_tried_again() throws IOException {
        patience.run(() -> refuse(2));

        assertThat(attempts).isEqualTo(3);
    }

    @Test
    void patience_ends() {
        assertThatThrownBy(() -> patience.run(() -> refuse(9))).hasMessageContaining("attempt 3");
    }

    @Test
    void an_interrupted_thread_does_not_wait() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> patience.run(() -> refuse(9))).hasMessageContaining("attempt 1");
        assertThat(Thread.interrupted()).isTrue();
    }
}
