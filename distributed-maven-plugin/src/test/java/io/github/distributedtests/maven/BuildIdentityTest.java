package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.settings.source.SettingSources;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdentityTest {
    private static final Map<String, String> GITLAB =
            Map.of("GITLAB_CI", "true", "CI_PIPELINE_ID", "7", "CI_COMMIT_SHA", "abc");

    @TempDir
    private Path root;

    @Test
    void the_server_names_build_and_commit() {
        assertThat(identity(Map.of(), GITLAB))
                .containsEntry("build", "gitlab 7")
                .containsEntry("commit", "abc");
    }

    @Test
    void the_command_line_names_the_build_before_the_environment_and_that_before_the_server() {
        Map<String, String> environment =
                Map.of("DISTRIBUTED_RUN", "nightly", "GITLAB_CI", "true", "CI_PIPELINE_ID", "7");

        assertThat(identity(Map.of("distributed.run", " mine "), environment)).containsEntry("build", "mine");
        assertThat(identity(Map.of(), environment)).containsEntry("build", "nightly");
        assertThat(identity(Map.of("distributed.run", ""), GITLAB)).containsEntry("build", "gitlab 7");
    }

    @Test
    void where_nothing_says_so_nothing_is_known() {
        assertThat(identity(Map.of(), Map.of())).containsEntry("build", "").containsEntry("attempt", "");
    }

    private Map<String, String> identity(Map<String, String> commandLine, Map<String, String> environment) {
        return BuildIdentity.in(new SettingSources(commandLine, Map.of(), environment), root);
    }
}
