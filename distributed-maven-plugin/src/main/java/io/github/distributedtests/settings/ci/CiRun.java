package io.github.distributedtests.settings.ci;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A CI server, and the variables in which it tells every job of a build which build that is. */
public enum CiRun {
    AZURE("TF_BUILD", List.of("BUILD_BUILDID"), "SYSTEM_JOBATTEMPT", "BUILD_SOURCEVERSION"),
    BITBUCKET(
            "BITBUCKET_BUILD_NUMBER",
            List.of("BITBUCKET_REPO_FULL_NAME", "BITBUCKET_BUILD_NUMBER"),
            "",
            "BITBUCKET_COMMIT"),
    BUILDKITE("BUILDKITE", List.of("BUILDKITE_BUILD_ID"), "BUILDKITE_RETRY_COUNT", "BUILDKITE_COMMIT"),
    CIRCLECI("CIRCLECI", List.of("CIRCLE_WORKFLOW_ID"), "", "CIRCLE_SHA1"),
    CODEBUILD("CODEBUILD_BUILD_ID", List.of("CODEBUILD_INITIATOR"), "", "CODEBUILD_RESOLVED_SOURCE_VERSION"),
    DRONE("DRONE", List.of("DRONE_REPO", "DRONE_BUILD_NUMBER"), "", "DRONE_COMMIT"),
    GITHUB("GITHUB_ACTIONS", List.of("GITHUB_RUN_ID"), "GITHUB_RUN_ATTEMPT", "GITHUB_SHA"),
    GITLAB("GITLAB_CI", List.of("CI_PIPELINE_ID"), "", "CI_COMMIT_SHA"),
    HEROKU("HEROKU_TEST_RUN_ID", List.of("HEROKU_TEST_RUN_ID"), "", "HEROKU_TEST_RUN_COMMIT_VERSION"),
    JENKINS("JENKINS_URL", List.of("JOB_NAME", "BUILD_NUMBER"), "", "GIT_COMMIT"),
    SEMAPHORE("SEMAPHORE", List.of("SEMAPHORE_WORKFLOW_ID"), "", "SEMAPHORE_GIT_SHA"),
    TRAVIS("TRAVIS", List.of("TRAVIS_BUILD_ID"), "", "TRAVIS_COMMIT");

    private final String marker;
    private final List<String> run;
    private final String attempt;
    private final String commit;

    /**
     * @param marker the variable that is set on this server only
     * @param run the variables that name the build together: the same in all of its jobs and in no other build. Where a
     *     job is started again they stay, since what the other jobs left still counts
     * @param attempt the variable that counts how often it was started; empty if there is none
     * @param commit the variable that names what is built
     */
    CiRun(String marker, List<String> run, String attempt, String commit) {
        this.marker = marker;
        this.run = run;
        this.attempt = attempt;
        this.commit = commit;
    }

    /**
     * One build of a server.
     *
     * @param attempt a number; empty if the server doesn't count
     * @param commit empty if the server doesn't say
     */
    public record CiBuild(String name, String attempt, String commit) {}

    /** The build that this job belongs to, if a server that is known here runs it. */
    public static Optional<CiBuild> of(Map<String, String> environment) {
        return Arrays.stream(values())
                .filter(server -> !environment.getOrDefault(server.marker, "").isBlank())
                .map(server -> server.runIn(environment))
                .filter(run -> !run.name().isEmpty())
                .findFirst();
    }

    private CiBuild runIn(Map<String, String> environment) {
        boolean complete = run.stream()
                .noneMatch(variable -> environment.getOrDefault(variable, "").isBlank());
        String name = run.stream().map(environment::get).collect(Collectors.joining(" "));
        String times = environment.getOrDefault(attempt, "").trim();
        return new CiBuild(
                complete ? name().toLowerCase(java.util.Locale.ROOT) + ' ' + name : "",
                times.matches("\\d{1,9}") ? times : "",
                environment.getOrDefault(commit, "").trim());
    }
}
