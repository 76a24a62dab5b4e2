package io.github.distributedtests.settings.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiRunTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TF_BUILD=True BUILD_BUILDID=7 SYSTEM_JOBATTEMPT=2 BUILD_SOURCEVERSION=abc            | azure 7,2,abc
            BITBUCKET_BUILD_NUMBER=7 BITBUCKET_REPO_FULL_NAME=a/b BITBUCKET_COMMIT=abc           | bitbucket a/b 7,,abc
            BUILDKITE=true BUILDKITE_BUILD_ID=7 BUILDKITE_RETRY_COUNT=0 BUILDKITE_COMMIT=abc     | buildkite 7,0,abc
            CIRCLECI=true CIRCLE_WORKFLOW_ID=7 CIRCLE_SHA1=abc                                   | circleci 7,,abc
            DRONE=true DRONE_REPO=a/b DRONE_BUILD_NUMBER=7 DRONE_COMMIT=abc                      | drone a/b 7,,abc
            GITHUB_ACTIONS=true GITHUB_RUN_ID=7 GITHUB_RUN_ATTEMPT=3 GITHUB_SHA=abc              | github 7,3,abc
            GITLAB_CI=true CI_PIPELINE_ID=7 CI_COMMIT_SHA=abc                                    | gitlab 7,,abc
            JENKINS_URL=http://ci JOB_NAME=a BUILD_NUMBER=7 GIT_COMMIT=abc                       | jenkins a 7,,abc
            SEMAPHORE=true SEMAPHORE_WORKFLOW_ID=7 SEMAPHORE_GIT_SHA=abc                         | semaphore 7,,abc
            TRAVIS=true TRAVIS_BUILD_ID=7 TRAVIS_COMMIT=abc                                      | travis 7,,abc
            GITHUB_ACTIONS=true GITHUB_RUN_ID=7 GITHUB_RUN_ATTEMPT=first                         | github 7,,
            JENKINS_URL=http://ci BUILD_NUMBER=7                                                 | none
            GITHUB_ACTIONS=true GITHUB_SHA=abc                                                   | none
            GITHUB_RUN_ID=7                                                                      | none
            """)
    void a_build_is_named_by_what_all_of_its_jobs_share(String environment, String expected) {
        Map<String, String> variables = Stream.of(environment.split(" +"))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));

        assertThat(CiRun.of(variables)
                        .map(run -> String.join(",", run.name(), run.attempt(), run.commit()))
                        .orElse("none"))
                .isEqualTo(expected);
    }
}
