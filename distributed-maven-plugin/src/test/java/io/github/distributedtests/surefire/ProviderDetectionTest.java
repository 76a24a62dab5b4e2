package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.surefire.Route.ByClass;
import io.github.distributedtests.surefire.Route.PlatformFilter;
import io.github.distributedtests.surefire.Route.TestNgTooOld;
import io.github.distributedtests.surefire.Route.WrappedProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations were read off {@code AbstractSurefireMojo.createProviders} of Surefire 3.0.0, 3.5.6 and 3.6.0. */
class ProviderDetectionTest {
    private static final String JUNIT3_PROVIDER = "org.apache.maven.surefire.junit.JUnit3Provider";
    private static final String JUNIT4_PROVIDER = "org.apache.maven.surefire.junit4.JUnit4Provider";
    private static final String JUNIT47_PROVIDER = "org.apache.maven.surefire.junitcore.JUnitCoreProvider";
    private static final String TESTNG_PROVIDER = "org.apache.maven.surefire.testng.TestNGProvider";
    private static final String PLATFORM_PROVIDER = "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider";

    private static final Map<String, String> SHORT_NAMES = Map.of(
            "junit", "junit:junit",
            "junit-dep", "junit:junit-dep",
            "testng", "org.testng:testng",
            "commons", "org.junit.platform:junit-platform-commons",
            "engine", "org.junit.platform:junit-platform-engine",
            "launcher", "org.junit.platform:junit-platform-launcher",
            "testng-engine", "org.junit.support:testng-engine",
            "runner", "org.junit.platform:junit-platform-runner");

    private static Route route(String surefire, String project, String plugin, boolean asked, String... configured) {
        return new ProviderDetection(
                        surefire,
                        Set.of(configured),
                        versions(project),
                        versions(plugin),
                        "junit:junit",
                        "org.testng:testng",
                        asked)
                .route();
    }

    /** From {@code junit 4.13.2 commons 1.7}. */
    private static Map<String, String> versions(String text) {
        String[] words = text.isBlank() ? new String[0] : text.trim().split(" +");
        Map<String, String> versions = new HashMap<>(Map.of("com.acme:app", "1"));
        for (int i = 0; i < words.length; i += 2) {
            versions.put(SHORT_NAMES.get(words[i]), words[i + 1]);
        }
        return versions;
    }

    private static String text(Route route) {
        if (route instanceof WrappedProvider wrapped) {
            return wrapped.artifactId();
        }
        return route instanceof PlatformFilter ? "filter" : "whole";
    }

    @ParameterizedTest
    @CsvSource({
        // dependencies of the project              | and of Surefire | without groups  | with groups or parallel
        "                                          ,              , surefire-junit3 , surefire-junit3",
        "junit 3.8.1                               ,              , surefire-junit3 , surefire-junit3",
        "junit 3.8.2                               ,              , surefire-junit3 , surefire-junit3",
        "junit 4.0                                 ,              , surefire-junit4 , surefire-junit4",
        "junit 4.5                                 ,              , surefire-junit4 , surefire-junit4",
        "junit 4.7                                 ,              , surefire-junit4 , surefire-junit47",
        "junit 4.13.2                              ,              , surefire-junit4 , surefire-junit47",
        "junit-dep 4.4                             ,              , surefire-junit4 , surefire-junit4",
        "junit-dep 4.11                            ,              , surefire-junit4 , surefire-junit47",
        "junit 3.8.1 junit-dep 4.11                ,              , surefire-junit4 , surefire-junit47",
        "junit 4.5 junit-dep 4.11                  ,              , surefire-junit4 , surefire-junit47",
        "junit 4.11 junit-dep 4.4                  ,              , surefire-junit4 , surefire-junit47",
        "testng 7.5.1                              ,              , surefire-testng , surefire-testng",
        "testng 7.5.1 junit 4.13.2                 ,              , surefire-testng , surefire-testng",
        "commons 1.4.2                             ,              , whole           , whole",
        "commons 1.6.3                             ,              , whole           , whole",
        "commons 1.7.0                             ,              , filter          , filter",
        "commons 1.14.4                            ,              , filter          , filter",
        "commons 6.0.0                             ,              , filter          , filter",
        "commons 1.10.0 junit 4.13.2               ,              , filter          , filter",
        "commons 1.10.0 testng 7.5.1               ,              , filter          , filter",
        "commons 1.4.2 testng 7.5.1                ,              , whole           , whole",
        // the launcher is that of the tests, if they have one
        "commons 1.6.3 launcher 1.7.0              ,              , filter          , filter",
        "commons 1.7.0 launcher 1.6.3              ,              , whole           , whole",
        // an engine among the plugin's dependencies speaks for itself
        "                                          , engine 1.6.3 , whole           , whole",
        "                                          , engine 1.7.0 , filter          , filter",
        "commons 1.7.0                             , engine 1.4.2 , whole           , whole",
        "commons 1.4.2                             , engine 1.7.0 , filter          , filter",
        // JUnitPlatform, a runner of JUnit 4, keeps Surefire with JUnit 4
        "runner 1.7.0 commons 1.7.0 junit 4.13.2   ,              , surefire-junit4 , surefire-junit47",
        "runner 1.7.0 commons 1.7.0 testng 7.5.1   ,              , surefire-testng , surefire-testng",
    })
    void surefire_3_before_3_6_takes_the_first_provider_that_fits(
            String project, String plugin, String plain, String asked) {
        String projectVersions = project == null ? "" : project;
        String pluginVersions = plugin == null ? "" : plugin;
        for (String surefire : new String[] {"3.0.0", "3.2.5", "3.5.6"}) {
            assertThat(text(route(surefire, projectVersions, pluginVersions, false)))
                    .isEqualTo(plain);
            assertThat(text(route(surefire, projectVersions, pluginVersions, true)))
                    .isEqualTo(asked);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "                                        ,              , filter",
        "junit 3.8.2                             ,              , filter",
        "junit 4.13.2                            ,              , filter",
        "testng 7.5.1                            ,              , filter",
        "testng 7.5.1 junit 4.13.2               ,              , filter",
        "commons 1.4.2                           ,              , whole",
        "commons 1.6.3                           ,              , whole",
        "commons 1.7.0                           ,              , filter",
        "commons 6.0.0                           ,              , filter",
        "commons 1.4.2 testng 7.5.1              ,              , whole",
        "commons 1.6.3 launcher 1.7.0            ,              , filter",
        "runner 1.6.3 commons 1.6.3 junit 4.13.2 ,              , whole",
        "commons 1.7.0                           , engine 1.4.2 , whole",
    })
    void surefire_from_3_6_on_has_nothing_but_the_platform(String project, String plugin, String expected) {
        for (String surefire : new String[] {"3.6.0-M1", "3.6.0", "3.6.1"}) {
            for (boolean asked : new boolean[] {false, true}) {
                assertThat(text(route(surefire, project == null ? "" : project, plugin == null ? "" : plugin, asked)))
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "junit 3.8.2",
                "junit 4.13.2",
                "testng 7.5.1",
                "commons 1.4.2",
                "commons 1.10.0",
                "commons 6.0.0",
                "commons 1.10.0 testng 7.5.1"
            })
    void surefire_before_3_runs_whole_classes_whatever_the_tests_are(String project) {
        for (String surefire : new String[] {"2.22.2", "3.0.0-M1", "3.0.0-M9"}) {
            assertThat(route(surefire, project, "", false)).isEqualTo(route(surefire, project, "", true));
            assertThat(route(surefire, project, "", false))
                    .isInstanceOfSatisfying(
                            ByClass.class, whole -> assertThat(whole.why()).contains(surefire, "3.0.0 can"));
            assertThat(text(route(surefire, project, "", false, JUNIT4_PROVIDER)))
                    .isEqualTo("whole");
            assertThat(text(route(surefire, project, "", false, PLATFORM_PROVIDER)))
                    .isEqualTo("whole");
        }
    }

    static Stream<Arguments> configured() {
        return Stream.of(
                Arguments.of(JUNIT3_PROVIDER, "surefire-junit3"),
                Arguments.of(JUNIT4_PROVIDER, "surefire-junit4"),
                Arguments.of(JUNIT47_PROVIDER, "surefire-junit47"),
                Arguments.of(TESTNG_PROVIDER, "surefire-testng"));
    }

    @ParameterizedTest
    @MethodSource("configured")
    void a_configured_provider_of_surefire_is_wrapped_whatever_would_be_detected(String provider, String artifactId) {
        for (String project : new String[] {"", "commons 1.10.0", "testng 7.5.1", "junit 4.13.2", "junit 3.8.1"}) {
            for (String surefire : new String[] {"3.0.0", "3.2.5", "3.5.6"}) {
                assertThat(route(surefire, project, "", false, provider))
                        .isEqualTo(new WrappedProvider(provider, artifactId));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("configured")
    void a_provider_that_surefire_3_6_no_longer_has_is_left_alone(String provider, String artifactId) {
        // There is no surefire-junit4 3.6.0 that could be put on the test class path.
        assertThat(route("3.6.0", "junit 4.13.2", "", false, provider))
                .isInstanceOfSatisfying(
                        ByClass.class, whole -> assertThat(whole.why()).contains(provider));
    }

    @ParameterizedTest
    @CsvSource({"commons 1.10.0, filter", "commons 1.6.3, whole", "commons 6.0.0, filter"})
    void the_configured_provider_of_the_platform_has_the_filter_if_the_platform_has(String project, String expected) {
        for (String surefire : new String[] {"3.0.0", "3.2.5", "3.5.6", "3.6.0-M1", "3.6.1"}) {
            assertThat(text(route(surefire, project, "", false, PLATFORM_PROVIDER)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void an_unknown_provider_and_several_providers_run_whole_classes() {
        assertThat(route("3.5.6", "commons 1.10.0", "", false, "com.acme.Provider"))
                .isInstanceOfSatisfying(
                        ByClass.class, whole -> assertThat(whole.why()).contains("com.acme.Provider"));
        assertThat(route("3.5.6", "junit 4.13.2", "", false, JUNIT4_PROVIDER, TESTNG_PROVIDER))
                .isInstanceOfSatisfying(
                        ByClass.class, whole -> assertThat(whole.why()).contains(JUNIT4_PROVIDER, TESTNG_PROVIDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.14.10", "6.14.3", "7.0.0-beta7"})
    void testng_before_7_is_refused_wherever_its_provider_runs_also_by_whole_classes(String testNg) {
        Route refused = new TestNgTooOld(testNg);
        for (String surefire : new String[] {"2.22.2", "3.0.0", "3.2.5", "3.5.6"}) {
            assertThat(route(surefire, "testng " + testNg, "", false)).isEqualTo(refused);
            assertThat(route(surefire, "junit 4.13.2 testng " + testNg, "", true))
                    .isEqualTo(refused);
            assertThat(route(surefire, "commons 1.10.0 testng " + testNg, "", false, TESTNG_PROVIDER))
                    .isEqualTo(refused);
            assertThat(route(surefire, "testng " + testNg, "", false, JUNIT4_PROVIDER, TESTNG_PROVIDER))
                    .isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.14.3", "7.0.0-beta7"})
    void testng_before_7_is_refused_on_the_platform_where_its_engine_runs(String testNg) {
        Route refused = new TestNgTooOld(testNg);
        for (String surefire : new String[] {"3.6.0-M1", "3.6.1"}) {
            assertThat(route(surefire, "testng " + testNg, "", false)).isEqualTo(refused);
            assertThat(route(surefire, "commons 1.10.0 testng " + testNg, "", false))
                    .isEqualTo(refused);
        }
        String withJupiter = "commons 1.10.0 testng " + testNg;
        assertThat(route("3.5.6", withJupiter + " testng-engine 1.0.5", "", false))
                .isEqualTo(refused);
        assertThat(route("3.5.6", withJupiter, "testng-engine 1.0.5", false)).isEqualTo(refused);
    }

    @Test
    void an_old_testng_that_runs_nothing_is_no_reason_to_refuse() {
        for (String surefire : new String[] {"2.22.2", "3.5.6"}) {
            assertThat(route(surefire, "testng 6.14.3 commons 1.10.0", "", false))
                    .isNotInstanceOf(TestNgTooOld.class);
            assertThat(route(surefire, "testng 6.14.3 junit 4.13.2", "", false, JUNIT4_PROVIDER))
                    .isNotInstanceOf(TestNgTooOld.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.0.0", "7.5.1", "7.12.0", "10.0"})
    void testng_from_7_on_is_not_refused(String testNg) {
        assertThat(text(route("3.5.6", "testng " + testNg, "", false))).isEqualTo("surefire-testng");
        assertThat(text(route("2.22.2", "testng " + testNg, "", false))).isEqualTo("whole");
        assertThat(text(route("3.6.1", "testng " + testNg, "", false))).isEqualTo("filter");
    }

    @Test
    void artifacts_under_another_name_count_where_the_user_names_them() {
        Map<String, String> versions = Map.of("com.acme:junit", "4.13.2", "com.acme:testng", "7.5.1");
        ProviderDetection junit = new ProviderDetection(
                "3.5.6", Set.of(), versions, Map.of(), "com.acme:junit", "org.testng:testng", true);
        ProviderDetection testNg =
                new ProviderDetection("3.5.6", Set.of(), versions, Map.of(), "junit:junit", "com.acme:testng", true);

        assertThat(text(junit.route())).isEqualTo("surefire-junit47");
        assertThat(text(testNg.route())).isEqualTo("surefire-testng");
        assertThat(new ProviderDetection(
                                "3.5.6",
                                Set.of(),
                                Map.of("com.acme:testng", "6.14.3"),
                                Map.of(),
                                "junit:junit",
                                "com.acme:testng",
                                true)
                        .route())
                .isEqualTo(new TestNgTooOld("6.14.3"));
    }

    @Test
    void every_reason_is_the_end_of_a_sentence() {
        assertThat(Stream.of(
                                route("2.22.2", "", "", false),
                                route("3.5.6", "commons 1.4.2", "", false),
                                route("3.5.6", "", "", false, "com.acme.Provider"),
                                route("3.6.0", "", "", false, JUNIT4_PROVIDER),
                                route("3.5.6", "", "", false, "com.acme.Provider", "com.acme.Other"))
                        .map(route -> ((ByClass) route).why())
                        .collect(Collectors.toSet()))
                .hasSize(5)
                .allSatisfy(why -> assertThat(why).doesNotEndWith(".").isNotBlank());
    }
}
