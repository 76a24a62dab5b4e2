package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stacks are those of real launches, without frames that repeat. */
class SurefireLaunchTest {
    private static final List<String> LAUNCHER = List.of(
            "java.util.ServiceLoader#loadProvider",
            "org.junit.platform.launcher.core.ServiceLoaderRegistry#load",
            "org.junit.platform.launcher.core.LauncherFactory#createDefaultLauncher");
    private static final List<String> PROVIDER = List.of(
            "org.apache.maven.surefire.junitplatform.LauncherSessionFactory#openSession",
            "jdk.internal.reflect.DirectMethodHandleAccessor#invoke",
            "org.apache.maven.surefire.api.util.ReflectionUtils#invokeMethodWithArray",
            "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider#invoke");
    private static final List<String> FORK = List.of(
            "org.apache.maven.surefire.booter.ForkedBooter#runSuitesInProcess",
            "org.apache.maven.surefire.booter.ForkedBooter#main");
    private static final List<String> IN_MAVENS_JVM = List.of(
            "org.apache.maven.surefire.booter.ProviderFactory$ProviderProxy#getSuites",
            "org.apache.maven.plugin.surefire.booterclient.ForkStarter#getSuitesIterator",
            "com.acme.extension.Observer#execute",
            "org.apache.maven.plugin.DefaultBuildPluginManager#executeMojo");
    private static final List<String> JUPITER_TEST = List.of(
            "com.acme.LauncherTest#launches",
            "jdk.internal.reflect.DirectMethodHandleAccessor#invoke",
            "org.junit.platform.commons.util.ReflectionUtils#invokeMethod",
            "org.junit.jupiter.engine.descriptor.TestMethodTestDescriptor#execute",
            "org.junit.platform.engine.support.hierarchical.NodeTestTask#execute",
            "org.junit.platform.launcher.core.EngineExecutionOrchestrator#execute");
    private static final List<String> JUNIT4_TEST = List.of(
            "com.acme.LauncherTest#launches",
            "jdk.internal.reflect.DirectMethodHandleAccessor#invoke",
            "org.junit.runners.ParentRunner#run",
            "org.apache.maven.surefire.junit4.JUnit4Provider#executeTestSet");

    @SafeVarargs
    private static boolean isMadeBySurefire(List<String>... parts) {
        List<StackTraceElement> stack = new ArrayList<>();
        stack.add(new StackTraceElement(ShareFilter.class.getName(), "<init>", "X.java", 1));
        Arrays.stream(parts)
                .flatMap(List::stream)
                .map(frame -> frame.split("#"))
                .forEach(frame -> stack.add(new StackTraceElement(frame[0], frame[1], "X.java", 1)));
        return SurefireLaunch.isMadeBySurefire(stack.toArray(new StackTraceElement[0]));
    }

    @Test
    void surefire_makes_a_launcher_in_a_test_jvm() {
        assertThat(isMadeBySurefire(LAUNCHER, PROVIDER, FORK)).isTrue();
    }

    @Test
    void surefire_makes_a_launcher_in_mavens_jvm_whatever_is_around_its_mojo() {
        assertThat(isMadeBySurefire(LAUNCHER, PROVIDER, IN_MAVENS_JVM)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intercept", "lambda$intercept$0"})
    void an_interceptor_of_the_users_may_be_on_the_way(String method) {
        assertThat(isMadeBySurefire(LAUNCHER, List.of("com.acme.Quiet#" + method), LAUNCHER, PROVIDER, FORK))
                .isTrue();
    }

    @Test
    void a_test_on_the_platform_makes_a_launcher() {
        assertThat(isMadeBySurefire(LAUNCHER, JUPITER_TEST, PROVIDER, FORK)).isFalse();
    }

    @Test
    void a_test_under_surefires_junit_4_provider_makes_a_launcher() {
        assertThat(isMadeBySurefire(LAUNCHER, JUNIT4_TEST, FORK)).isFalse();
    }

    @Test
    void a_runner_makes_a_launcher_while_the_vintage_engine_looks_for_tests() {
        assertThat(isMadeBySurefire(
                        LAUNCHER,
                        List.of(
                                "org.junit.platform.runner.JUnitPlatform#<init>",
                                "org.junit.vintage.engine.discovery.ClassSelectorResolver#resolve",
                                "org.junit.platform.launcher.core.EngineDiscoveryOrchestrator#discover"),
                        PROVIDER,
                        FORK))
                .isFalse();
    }

    @Test
    void a_test_makes_a_launcher_in_a_thread_of_its_own() {
        assertThat(isMadeBySurefire(
                        LAUNCHER,
                        Collections.singletonList("com.acme.LauncherTest#launches"),
                        Collections.singletonList("java.lang.Thread#run")))
                .isFalse();
        assertThat(isMadeBySurefire(LAUNCHER, Collections.singletonList("java.lang.Thread#run")))
                .isFalse();
    }

    @Test
    void a_test_runs_surefires_provider_itself() {
        assertThat(isMadeBySurefire(LAUNCHER, PROVIDER, JUPITER_TEST, PROVIDER, FORK))
                .isFalse();
        assertThat(isMadeBySurefire(LAUNCHER, PROVIDER, JUNIT4_TEST, FORK)).isFalse();
        assertThat(isMadeBySurefire(LAUNCHER, PROVIDER, Collections.singletonList("java.lang.Thread#run")))
                .isFalse();
    }

    @Test
    void another_provider_of_surefires_makes_a_launcher() {
        assertThat(isMadeBySurefire(LAUNCHER, FORK)).isFalse();
    }
}
