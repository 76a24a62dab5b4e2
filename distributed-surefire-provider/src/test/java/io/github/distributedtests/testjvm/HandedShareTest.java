package io.github.distributedtests.testjvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.handover.ShareFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandedShareTest {
    private final URLClassLoader empty = new URLClassLoader(new URL[0], null);

    @Test
    void a_test_jvm_without_a_share_runs_everything_where_nothing_is_distributed() throws IOException {
        assertThat(TestJvm.findHanded(empty, Map.of())).isEmpty();
    }

    @Test
    void a_test_jvm_whose_share_has_been_deleted_refuses_to_run() {
        Map<String, String> environment = Map.of(ShareFile.VARIABLE, "target/distributed/there");

        assertThatThrownBy(() -> TestJvm.findHanded(empty, environment))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("share is missing")
                .hasMessageContaining("target/distributed/there");
    }
}
