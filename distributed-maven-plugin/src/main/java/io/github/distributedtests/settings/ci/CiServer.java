package io.github.distributedtests.settings.ci;

import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CI server that numbers the like jobs which it runs side by side, and the variables in which it tells each of them.
 * An automatic one sets them only where somebody asked for several copies of one job to share its work. The others set
 * them for more than that (a matrix, steps that have nothing to do with one another) or split the tests themselves;
 * to trust them unasked would lose tests.
 */
public enum CiServer {
    AZURE("Azure Pipelines", "TF_BUILD", "SYSTEM_JOBPOSITIONINPHASE", "SYSTEM_TOTALJOBSINPHASE", 1, false),
    BAZEL("Bazel", "TEST_TOTAL_SHARDS", "TEST_SHARD_INDEX", "TEST_TOTAL_SHARDS", 0, true),
    BITBUCKET(
            "Bitbucket Pipelines",
            "BITBUCKET_BUILD_NUMBER",
            "BITBUCKET_PARALLEL_STEP",
            "BITBUCKET_PARALLEL_STEP_COUNT",
            0,
            false),
    BUILDKITE("Buildkite", "BUILDKITE", "BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", 0, true),
    CIRCLECI("CircleCI", "CIRCLECI", "CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", 0, true),
    CODEBUILD("AWS CodeBuild", "CODEBUILD_BUILD_ID", "CODEBUILD_BATCH_BUILD_IDENTIFIER", null, 1, false),
    GITLAB("GitLab", "GITLAB_CI", "CI_NODE_INDEX", "CI_NODE_TOTAL", 1, false),
    HEROKU("Heroku CI", "HEROKU_TEST_RUN_ID", "CI_NODE_INDEX", "CI_NODE_TOTAL", 0, true),
    KUBERNETES("Kubernetes", "JOB_COMPLETION_INDEX", "JOB_COMPLETION_INDEX", null, 0, false),
    SEMAPHORE("Semaphore", "SEMAPHORE", "SEMAPHORE_JOB_INDEX", "SEMAPHORE_JOB_COUNT", 1, true),
    TEAMCITY(
            "TeamCity",
            "TEAMCITY_VERSION",
            "teamcity.build.parallelTests.currentBatch",
            "teamcity.build.parallelTests.totalBatches",
            1,
            false);

    /** In AWS CodeBuild the users name the builds of a batch: {@code node_2}. */
    private static final Pattern TRAILING_NUMBER = Pattern.compile(".*?(\\d+)");

    private final String title;
    private final String marker;
    private final String indexVariable;
    private final String totalVariable;
    private final int first;
    private final boolean automatic;

    /**
     * @param marker the variable that is set on this server only
     * @param totalVariable null where the server doesn't tell
     * @param first the number of the first job, 0 or 1
     */
    CiServer(String title, String marker, String indexVariable, String totalVariable, int first, boolean automatic) {
        this.title = title;
        this.marker = marker;
        this.indexVariable = indexVariable;
        this.totalVariable = totalVariable;
        this.first = first;
        this.automatic = automatic;
    }

    /**
     * What a server says about a job.
     *
     * @param nodeNumber from 1
     * @param nodes empty where the server doesn't tell
     */
    public record NumberedJob(CiServer server, int nodeNumber, Optional<Integer> nodes) {}

    /** The names by which users choose a server. */
    static List<String> names() {
        return Arrays.stream(values()).map(CiServer::toString).toList();
    }

    /** The server of this name, in lower case. */
    static Optional<CiServer> named(String name) {
        return Arrays.stream(values())
                .filter(server -> server.toString().equals(name))
                .findFirst();
    }

    /**
     * What the server says that runs this job, if its variables can mean only one thing.
     *
     * @throws UserError if two servers do so, or the variables contradict one another
     */
    static Optional<NumberedJob> automatic(Map<String, String> environment) {
        List<NumberedJob> nodes = Arrays.stream(values())
                .filter(server -> server.automatic)
                .flatMap(server -> server.node(environment).stream())
                .filter(node -> node.nodes().orElse(1) > 1)
                .toList();
        if (nodes.size() > 1) {
            CiServer one = nodes.get(0).server();
            CiServer other = nodes.get(1).server();
            throw UserErrors.severalCiServers(one.title, one.toString(), other.title, other.toString());
        }
        return nodes.stream().findFirst();
    }

    /**
     * Which of several like jobs this is; nothing if the server doesn't run this job, or runs it by itself.
     *
     * @throws UserError if the variables contradict one another
     */
    Optional<NumberedJob> node(Map<String, String> environment) {
        if (isEmpty(environment.get(marker))) {
            return Optional.empty();
        }
        Map<String, String> variables = this == TEAMCITY ? TeamCityParameters.of(environment) : environment;
        String index = variables.get(indexVariable);
        String total = totalVariable == null ? null : variables.get(totalVariable);
        if (isEmpty(index) && isEmpty(total)) {
            return Optional.empty();
        }
        int nodeNumber = index(index) - first + 1;
        Optional<Integer> nodes = totalVariable == null ? Optional.empty() : Optional.of(number(totalVariable, total));
        if (nodeNumber < 1 || nodes.isPresent() && nodeNumber > nodes.get()) {
            throw UserErrors.strangeCiVariable(title, indexVariable, index);
        }
        return Optional.of(new NumberedJob(this, nodeNumber, nodes));
    }

    private int index(String value) {
        if (this != CODEBUILD) {
            return number(indexVariable, value);
        }
        Matcher number = TRAILING_NUMBER.matcher(value);
        if (!number.matches()) {
            throw UserErrors.strangeCiVariable(title, indexVariable, value);
        }
        return number(indexVariable, number.group(1));
    }

    private int number(String variable, String value) {
        try {
            return Integer.parseInt(value == null ? "" : value.trim());
        } catch (NumberFormatException e) {
            throw UserErrors.strangeCiVariable(title, variable, value);
        }
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }

    /** The server's own name. */
    public String title() {
        return title;
    }

    /** The variables that count, for a message. */
    public String variables() {
        return totalVariable == null ? indexVariable : indexVariable + " and " + totalVariable;
    }

    /** The name by which users choose it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
