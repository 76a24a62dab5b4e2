package io.github.distributedtests.settings.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.settings.SettingsReader;
import io.github.distributedtests.settings.source.SettingSources;
import io.github.distributedtests.share.ShareSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CiServerTest {
    /** What a node of three gets: the words {@code A=1 B=2} are an environment. */
    private static SettingsReader reader(Map<String, String> commandLine, String environment) {
        Map<String, String> variables = Stream.of(environment.trim().split(" +"))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
        return new SettingsReader(new SettingSources(commandLine, Map.of(), variables));
    }

    private static String nodeOf(SettingsReader reader) {
        return reader.read()
                .map(settings -> settings.nodeNumber() + " of " + settings.nodes())
                .orElse("all");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "gitlab,     GITLAB_CI=true CI_NODE_INDEX=%d CI_NODE_TOTAL=3,                         1",
        "azure,      TF_BUILD=True SYSTEM_JOBPOSITIONINPHASE=%d SYSTEM_TOTALJOBSINPHASE=3,    1",
        "semaphore,  SEMAPHORE=true SEMAPHORE_JOB_INDEX=%d SEMAPHORE_JOB_COUNT=3,             1",
        "circleci,   CIRCLECI=true CIRCLE_NODE_INDEX=%d CIRCLE_NODE_TOTAL=3,                  0",
        "buildkite,  BUILDKITE=true BUILDKITE_PARALLEL_JOB=%d BUILDKITE_PARALLEL_JOB_COUNT=3, 0",
        "heroku,     HEROKU_TEST_RUN_ID=f00 CI_NODE_INDEX=%d CI_NODE_TOTAL=3,                 0",
        "bazel,      TEST_SHARD_INDEX=%d TEST_TOTAL_SHARDS=3,                                 0",
        "bitbucket,  BITBUCKET_BUILD_NUMBER=77 BITBUCKET_PARALLEL_STEP=%d BITBUCKET_PARALLEL_STEP_COUNT=3, 0",
        "kubernetes, JOB_COMPLETION_INDEX=%d DISTRIBUTED_NODES=3,                             0",
        "codebuild,  CODEBUILD_BUILD_ID=a:b CODEBUILD_BATCH_BUILD_IDENTIFIER=node_%d DISTRIBUTED_NODES=3, 1"
    })
    void a_server_that_is_named_says_which_node_this_is(String server, String environment, int first) {
        for (int node = 1; node <= 3; node++) {
            SettingsReader reader = reader(Map.of("nodesFrom", server), environment.formatted(first + node - 1));

            assertThat(nodeOf(reader)).isEqualTo(node + " of 3");
            assertThat(reader.ciNode().flatMap(CiNode::notice).orElseThrow())
                    .startsWith("This is node " + node + " of 3, as ")
                    .contains(CiServer.named(server).orElseThrow().variables());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SEMAPHORE=true SEMAPHORE_JOB_INDEX=2 SEMAPHORE_JOB_COUNT=3,             2 of 3",
        "CIRCLECI=true CIRCLE_NODE_INDEX=2 CIRCLE_NODE_TOTAL=3,                  3 of 3",
        "CIRCLECI=true CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=1,                  all",
        "BUILDKITE=true BUILDKITE_PARALLEL_JOB=0 BUILDKITE_PARALLEL_JOB_COUNT=3, 1 of 3",
        "BUILDKITE=true,                                                         all",
        "HEROKU_TEST_RUN_ID=f00 CI_NODE_INDEX=1 CI_NODE_TOTAL=3,                 2 of 3",
        "TEST_SHARD_INDEX=1 TEST_TOTAL_SHARDS=3,                                 2 of 3",
        "GITLAB_CI=true CI_NODE_INDEX=1 CI_NODE_TOTAL=3,                         all",
        "CI_NODE_INDEX=1 CI_NODE_TOTAL=3,                                        all",
        "TF_BUILD=True SYSTEM_JOBPOSITIONINPHASE=1 SYSTEM_TOTALJOBSINPHASE=3,    all",
        "BITBUCKET_BUILD_NUMBER=7 BITBUCKET_PARALLEL_STEP=1 BITBUCKET_PARALLEL_STEP_COUNT=3, all",
        "JOB_COMPLETION_INDEX=1,                                                 all",
        "CODEBUILD_BUILD_ID=a:b CODEBUILD_BATCH_BUILD_IDENTIFIER=node_1,         all",
        "PATH=/bin,                                                              all"
    })
    void unasked_only_those_count_whose_variables_can_mean_only_this(String environment, String expected) {
        assertThat(nodeOf(reader(Map.of(), environment))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"KUBERNETES", "CODEBUILD"})
    void a_named_server_that_does_not_run_this_job_says_nothing(CiServer server) {
        assertThat(nodeOf(reader(Map.of("nodesFrom", server.toString()), "CI_NODE_INDEX=1 CI_NODE_TOTAL=3")))
                .isEqualTo("all");
    }

    @Test
    void the_same_name_counts_from_1_at_gitlab_and_from_0_at_heroku() {
        String variables = " CI_NODE_INDEX=1 CI_NODE_TOTAL=3";

        assertThat(nodeOf(reader(Map.of("nodesFrom", "gitlab"), "GITLAB_CI=true" + variables)))
                .isEqualTo("1 of 3");
        assertThat(nodeOf(reader(Map.of("nodesFrom", "heroku"), "HEROKU_TEST_RUN_ID=f00" + variables)))
                .isEqualTo("2 of 3");
    }

    @Test
    void teamcity_says_it_in_a_file_that_a_file_names(@TempDir Path folder) throws IOException {
        Path parameters = folder.resolve("config.properties");
        Files.writeString(
                parameters,
                "teamcity.build.parallelTests.currentBatch=2\nteamcity.build.parallelTests.totalBatches=3\n");
        Path build = folder.resolve("build.properties");
        Files.writeString(
                build,
                "teamcity.configuration.properties.file="
                        + parameters.toString().replace("\\", "\\\\"));
        String environment = "TEAMCITY_VERSION=2025.11 TEAMCITY_BUILD_PROPERTIES_FILE=" + build;

        assertThat(nodeOf(reader(Map.of("nodesFrom", "teamcity"), environment))).isEqualTo("2 of 3");
        assertThat(nodeOf(reader(Map.of(), environment))).isEqualTo("all");
        Files.delete(parameters);
        assertThat(nodeOf(reader(Map.of("nodesFrom", "teamcity"), environment))).isEqualTo("all");
    }

    @Test
    void what_is_set_counts_more_than_what_a_server_says() {
        String environment = "CIRCLECI=true CIRCLE_NODE_INDEX=1 CIRCLE_NODE_TOTAL=4";

        assertThat(nodeOf(reader(Map.of("nodes", "2", "nodeNumber", "1"), environment)))
                .isEqualTo("1 of 2");
        assertThat(nodeOf(reader(Map.of("nodes", "1"), environment))).isEqualTo("all");
        assertThat(nodeOf(reader(Map.of("nodesFrom", "none"), environment))).isEqualTo("all");
        assertThat(nodeOf(reader(Map.of("distributed.disabled", "true"), environment)))
                .isEqualTo("all");
        assertThat(reader(Map.of("distributed.disabled", "true"), environment).ciNode())
                .isEmpty();
    }

    @Test
    void a_selection_on_the_command_line_may_be_the_servers_own_split() {
        String environment = "CIRCLECI=true CIRCLE_NODE_INDEX=1 CIRCLE_NODE_TOTAL=4";
        SettingsReader unasked = reader(Map.of("test", "FooTest"), environment);

        assertThat(nodeOf(unasked)).isEqualTo("all");
        assertThat(unasked.ciNode().flatMap(CiNode::notice).orElseThrow())
                .contains("nothing is distributed")
                .contains("-DnodesFrom=circleci");
        assertThat(nodeOf(reader(Map.of("test", "FooTest", "nodesFrom", "circleci"), environment)))
                .isEqualTo("2 of 4");
    }

    @ParameterizedTest
    @CsvSource({
        "circleci,   CIRCLECI=true CIRCLE_NODE_INDEX=3 CIRCLE_NODE_TOTAL=3,   CIRCLE_NODE_INDEX is \"3\"",
        "gitlab,     GITLAB_CI=true CI_NODE_INDEX=0 CI_NODE_TOTAL=3,          CI_NODE_INDEX is \"0\"",
        "gitlab,     GITLAB_CI=true CI_NODE_INDEX=1,                          CI_NODE_TOTAL is not set",
        "gitlab,     GITLAB_CI=true CI_NODE_TOTAL=3,                          CI_NODE_INDEX is not set",
        "gitlab,     GITLAB_CI=true CI_NODE_INDEX=one CI_NODE_TOTAL=3,        CI_NODE_INDEX is \"one\"",
        "gitlab,     GITLAB_CI=true CI_NODE_INDEX=1 CI_NODE_TOTAL=3 DISTRIBUTED_NODES=4, 'nodes is 4, but GitLab runs 3'",
        "kubernetes, JOB_COMPLETION_INDEX=1,                                  'nodes is not set, and Kubernetes'",
        "kubernetes, JOB_COMPLETION_INDEX=3 DISTRIBUTED_NODES=3,              'nodeNumber is 4, but there are 3'",
        "codebuild,  CODEBUILD_BUILD_ID=a:b CODEBUILD_BATCH_BUILD_IDENTIFIER=fast, IDENTIFIER is \"fast\"",
        "jenkins,    PATH=/bin,                                               nodesFrom is \"jenkins\"",
        "auto,       CIRCLECI=true CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=3 TEST_SHARD_INDEX=0 TEST_TOTAL_SHARDS=2,"
                + " Both Bazel and CircleCI"
    })
    void what_can_not_be_right_stops_the_build(String server, String environment, String message) {
        assertThatThrownBy(
                        () -> reader(Map.of("nodesFrom", server), environment).read())
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Fix: use -Dnodes");
    }

    /** Goals that are the same on every node don't ask which it is, but a server's number may still come in. */
    @Test
    void a_goal_for_any_node_takes_the_number_of_nodes_from_the_server() {
        Optional<ShareSettings> settings = reader(
                        Map.of("nodesFrom", "gitlab"), "GITLAB_CI=true CI_NODE_INDEX=2 CI_NODE_TOTAL=3")
                .readForAnyNode();

        assertThat(settings.map(ShareSettings::nodes)).contains(3);
    }

    @Test
    void every_server_is_found_by_the_name_that_it_prints() {
        Map<String, CiServer> names = new HashMap<>();
        for (CiServer server : CiServer.values()) {
            names.put(server.toString(), server);
            assertThat(CiServer.named(server.toString())).contains(server);
        }
        assertThat(names).hasSameSizeAs(CiServer.values());
    }
}
