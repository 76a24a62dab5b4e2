package io.github.distributedtests.testjvm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.testjvm.UnfilteredRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.FixMethodOrder;
import org.junit.Ignore;
import org.junit.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.runner.Description;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.MethodSorters;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** The filter with the real Vintage engine, and with runners of JUnit 4 and 3 behind it. */
class VintageShareTest {
    private static final List<Class<?>> FIXTURES = List.of(
            VintageFixtures.JUnit4Fixture.class,
            VintageFixtures.ParameterizedFixture.class,
            FixedOrderFixture.class,
            VintageFixtures.EnclosedFixture.class,
            VintageFixtures.JUnit4SuiteFixture.class,
            VintageFixtures.JUnit3Fixture.class,
            VintageFixtures.JUnit3SuiteFixture.class,
            VintageFixtures.NamelessSuiteFixture.class,
            UnfilteredFixture.class,
            SuiteOfUnfilteredFixture.class,
            MixedSuiteFixture.class,
            SuiteOfJUnit3SuiteFixture.class,
            SuiteOfNamelessSuiteFixture.class);

    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build());

    /** The unique ids of the tests that run. */
    private static List<String> run(Optional<Share> share, List<Class<?>> fixtures) {
        RanTestIds ran = new RanTestIds() {
            @Override
            public void executionSkipped(TestIdentifier test, String reason) {
                ids.add(test.getUniqueIdObject());
            }
        };
        LAUNCHER.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(
                                fixtures.stream().map(type -> selectClass(type)).toList())
                        .filters(EngineFilter.includeEngines("junit-vintage"))
                        .filters(new ShareFilter(share))
                        .build(),
                ran);
        return ran.ids.stream().map(UniqueId::toString).toList();
    }

    private static List<String> run(Share share, Class<?>... fixtures) {
        return run(Optional.of(share), Arrays.asList(fixtures));
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void every_test_runs_on_one_node(Granularity granularity) {
        List<String> all = run(Optional.empty(), FIXTURES);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(30);

        List<String> union = new ArrayList<>();
        Set<Integer> sizes = new HashSet<>();
        for (int node = 1; node <= 3; node++) {
            ShareSettings settings = new ShareSettings(
                    node, new double[] {1, 1, 1}, granularity, List.of(), List.of(), Map.of(), Plan.NONE);
            Share share = settings.share(new ClassFiles(VintageShareTest.class.getClassLoader()));
            List<String> ran = run(Optional.of(share), FIXTURES);
            union.addAll(ran);
            sizes.add(ran.size());
        }

        assertThat(union).containsExactlyInAnyOrderElementsOf(all);
        assertThat(sizes).doesNotContain(all.size());
    }

    @org.junit.jupiter.api.Test
    void of_a_class_that_can_be_split_the_methods_of_the_share_run() {
        String name = VintageFixtures.JUnit4Fixture.class.getName();

        assertThat(run(FixedShare.of(name + "#b", name + "#d"), VintageFixtures.JUnit4Fixture.class))
                .hasSize(2)
                .allMatch(id -> id.contains("/[test:b") || id.contains("/[test:d"));
    }

    @org.junit.jupiter.api.Test
    void all_invocations_of_a_parameterized_method_go_by_the_method() {
        String name = VintageFixtures.ParameterizedFixture.class.getName();

        assertThat(run(FixedShare.of(name + "#a"), VintageFixtures.ParameterizedFixture.class))
                .hasSize(3)
                .allMatch(id -> id.contains("/[test:a"));
    }

    @org.junit.jupiter.api.Test
    void a_class_of_a_suite_goes_by_itself_and_not_by_the_suite() {
        String inner = VintageFixtures.EnclosedFixture.Inner.class.getName();
        String other = VintageFixtures.JUnit4Fixture.class.getName();

        assertThat(run(FixedShare.of(inner + "#x", other + "#a"), VintageFixtures.JUnit4SuiteFixture.class))
                .hasSize(2)
                .anyMatch(id -> id.contains("/[test:x"))
                .anyMatch(id -> id.contains("/[test:a"));
    }

    @org.junit.jupiter.api.Test
    void a_class_of_another_node_is_taken_out_of_a_suite_although_its_runner_knows_no_filter() {
        String name = UnfilteredFixture.class.getName();

        assertThat(run(FixedShare.of().withWhole(name), UnfilteredFixture.class))
                .isEmpty();
        assertThat(run(FixedShare.of().withWhole(name), SuiteOfUnfilteredFixture.class))
                .isEmpty();
        assertThat(run(FixedShare.of(name).withWhole(name), SuiteOfUnfilteredFixture.class))
                .hasSize(1);
    }

    @org.junit.jupiter.api.Test
    void where_a_class_goes_to_another_node_as_a_whole_nothing_inside_is_asked_for() {
        String name = VintageFixtures.JUnit4Fixture.class.getName();
        Share whole = new Share() {
            @Override
            public Decision decide(TestName test) {
                return FixedShare.of(test.toString()).decide(test);
            }

            @Override
            public Optional<Decision> decideWhole(String className) {
                return FixedShare.of().withWhole(name).decideWhole(className);
            }
        };

        assertThat(run(whole, VintageFixtures.JUnit4Fixture.class)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void an_ignored_class_is_reported_by_the_node_that_it_belongs_to() {
        String name = IgnoredFixture.class.getName();

        assertThat(run(FixedShare.of().withWhole(name), IgnoredFixture.class)).isEmpty();
        assertThat(run(FixedShare.of(name).withWhole(name), IgnoredFixture.class))
                .hasSize(1);
    }

    @org.junit.jupiter.api.Test
    void tests_of_suites_within_suites_of_junit_3_are_taken_out() {
        String name = VintageFixtures.JUnit3Fixture.class.getName();

        assertThat(run(FixedShare.of(name + "#testB"), VintageFixtures.JUnit3SuiteFixture.class))
                .singleElement()
                .asString()
                .contains("testB", name);
        assertThat(run(FixedShare.of(), VintageFixtures.JUnit3SuiteFixture.class))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_member_that_knows_no_filter_is_taken_out_of_a_suite_that_stays() {
        String unfiltered = UnfilteredFixture.class.getName();
        String other = VintageFixtures.JUnit4Fixture.class.getName();

        assertThat(run(FixedShare.of(other + "#a").withWhole(unfiltered), MixedSuiteFixture.class))
                .singleElement()
                .asString()
                .contains("[test:a");
        assertThat(run(FixedShare.of(other + "#a", unfiltered), MixedSuiteFixture.class))
                .hasSize(2);
    }

    @org.junit.jupiter.api.Test
    void suites_of_junit_3_within_suites_of_junit_4_are_thinned_out() {
        String name = VintageFixtures.JUnit3Fixture.class.getName();

        assertThat(run(FixedShare.of(name + "#testB"), SuiteOfJUnit3SuiteFixture.class))
                .singleElement()
                .asString()
                .contains("testB", name);
    }

    @org.junit.jupiter.api.Test
    void what_is_left_of_a_suite_without_a_name_has_its_place_among_the_tests() {
        String name = VintageFixtures.JUnit3Fixture.class.getName();
        Optional<Share> share = Optional.of(FixedShare.of(name + "#testB"));

        for (Class<?> type : List.of(VintageFixtures.NamelessSuiteFixture.class, SuiteOfNamelessSuiteFixture.class)) {
            assertThat(run(share, List.of(type)))
                    .as(type.getName())
                    .containsExactlyElementsOf(run(Optional.empty(), List.of(type)).stream()
                            .filter(id -> id.contains("testB"))
                            .toList());
        }
    }

    @org.junit.jupiter.api.Test
    void tests_that_have_other_names_at_each_look_run_on_the_node_of_their_class() {
        String name = NamedAnewFixture.class.getName();

        for (Class<?> type : List.of(NamedAnewFixture.class, SuiteOfNamedAnewFixture.class)) {
            assertThat(run(FixedShare.of(name).withWhole(name), type))
                    .as(type.getName())
                    .hasSize(2);
            assertThat(run(FixedShare.of().withWhole(name), type))
                    .as(type.getName())
                    .isEmpty();
        }
    }

    @org.junit.jupiter.api.Test
    void a_suite_that_goes_as_a_whole_runs_in_full_on_its_node() {
        String suite = MixedSuiteFixture.class.getName();
        String other = VintageFixtures.JUnit4Fixture.class.getName();

        assertThat(run(FixedShare.of(suite).withWhole(suite), MixedSuiteFixture.class))
                .hasSize(7);
        assertThat(run(FixedShare.of(other + "#a").withWhole(suite), MixedSuiteFixture.class))
                .isEmpty();
    }

    // Nothing else runs these: nested classes match no pattern of Surefire's, and Vintage is no engine of this build.

    @FixMethodOrder(MethodSorters.NAME_ASCENDING)
    public static class FixedOrderFixture {
        @Test
        public void a() {}

        @Test
        public void b() {}
    }

    @Ignore
    public static class IgnoredFixture {
        @Test
        public void a() {}
    }

    @RunWith(UnfilteredRunner.class)
    public static class UnfilteredFixture {}

    @RunWith(Suite.class)
    @SuiteClasses(UnfilteredFixture.class)
    public static class SuiteOfUnfilteredFixture {}

    @RunWith(Suite.class)
    @SuiteClasses({UnfilteredFixture.class, VintageFixtures.JUnit4Fixture.class})
    public static class MixedSuiteFixture {}

    @RunWith(Suite.class)
    @SuiteClasses(VintageFixtures.JUnit3SuiteFixture.class)
    public static class SuiteOfJUnit3SuiteFixture {}

    @RunWith(Suite.class)
    @SuiteClasses(VintageFixtures.NamelessSuiteFixture.class)
    public static class SuiteOfNamelessSuiteFixture {}

    @RunWith(NamesAnew.class)
    public static class NamedAnewFixture {}

    @RunWith(Suite.class)
    @SuiteClasses(NamedAnewFixture.class)
    public static class SuiteOfNamedAnewFixture {}

    /** A runner that knows no filter, and gives its two tests other names whenever it is asked. */
    public static final class NamesAnew extends Runner {
        private final Class<?> type;
        private int looks;

        public NamesAnew(Class<?> type) {
            this.type = type;
        }

        @Override
        public Description getDescription() {
            Description all = Description.createSuiteDescription(type);
            for (String test : List.of("a", "b")) {
                all.addChild(Description.createTestDescription(type, test + " at look " + looks++));
            }
            return all;
        }

        @Override
        public void run(RunNotifier notifier) {
            for (Description test : getDescription().getChildren()) {
                notifier.fireTestStarted(test);
                notifier.fireTestFinished(test);
            }
        }
    }
}
