package io.github.distributedtests.reactors.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReactorGeneratorTest {
    private static final int SEEDS = 400;

    @Test
    void the_same_seed_makes_the_same_reactor() {
        assertThat(LongStream.range(0, 50).mapToObj(ReactorGenerator::reactor))
                .isEqualTo(LongStream.range(0, 50)
                        .mapToObj(ReactorGenerator::reactor)
                        .toList());
    }

    @Test
    void different_seeds_make_different_reactors() {
        assertThat(LongStream.range(0, 50).mapToObj(ReactorGenerator::reactor).map(Reactor::modules))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_feature_occurs_within_a_few_hundred_seeds() {
        Set<String> features = LongStream.range(0, SEEDS)
                .mapToObj(ReactorGenerator::reactor)
                .flatMap(reactor -> reactor.features().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> expected = new ArrayList<>(List.of(
                "surefire 3.0.0",
                "surefire 3.2.5",
                "surefire 3.5.6",
                "surefire 3.6.1",
                "core extension",
                "extension of the POM",
                "2 nodes",
                "3 nodes",
                "5 nodes",
                "-DhashByClass",
                "-DnodeWeights",
                "-DwholeClasses",
                "timings",
                "test",
                "verify",
                "failsafe",
                "execution later",
                "-fae",
                "-Dmaven.test.failure.ignore",
                "-Dtest",
                "includes",
                "excludes",
                "groups",
                "excludedGroups",
                "forkCount",
                "reuseForks",
                "runOrder",
                "parallel",
                "junit.jupiter.execution.parallel.enabled",
                "junit.jupiter.testmethod.order.default",
                "rerunFailingTestsCount",
                "reportNameSuffix",
                "reportsDirectory",
                "failIfNoTests",
                "useSystemClassLoader",
                "useManifestOnlyJar",
                "properties",
                "statelessTestsetReporter",
                "suite file"));
        names(expected, "", Stack.values());
        names(expected, "", Shape.values());
        names(expected, "method ", Kind.values());
        names(expected, "outcome ", Outcome.values());
        names(expected, "set-up ", SetUp.values());

        assertThat(features).containsAll(expected);
    }

    private static void names(List<String> names, String before, Enum<?>... values) {
        Stream.of(values).map(value -> before + value.name()).forEach(names::add);
    }

    @Test
    void a_reactor_is_small() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(ReactorGenerator::reactor))
                .allSatisfy(reactor -> {
                    assertThat(reactor.modules()).hasSizeBetween(2, 4);
                    assertThat(reactor.modules())
                            .allSatisfy(module -> assertThat(module.classes()).hasSizeBetween(2, 8));
                });
    }

    /** Otherwise the rest of the module runs on those nodes only that have no failure. */
    @Test
    void where_a_failure_stops_a_module_nothing_is_left_of_it() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(ReactorGenerator::reactor))
                .filteredOn(reactor -> reactor.plan().arguments().contains("-fae"))
                .flatExtracting(Reactor::modules)
                .filteredOn(module -> module.executions().size() > 1)
                .isNotEmpty()
                .allSatisfy(module -> {
                    String last = module.executions()
                            .get(module.executions().size() - 1)
                            .suffix();
                    assertThat(module.classes())
                            .filteredOn(type -> !type.name().endsWith(last))
                            .noneMatch(ReactorGeneratorTest::isRed);
                });
    }

    /** Surefire's report of several classes of TestNG has one name; an undistributed build would overwrite it, too. */
    @Test
    void executions_of_testng_do_not_share_a_folder_of_reports() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(ReactorGenerator::reactor))
                .filteredOn(Reactor::hasProviders)
                .flatExtracting(Reactor::modules)
                .filteredOn(module -> module.stack().framework == Framework.TESTNG)
                .flatExtracting(Module::executions)
                .filteredOn(execution -> execution.id().equals("later"))
                .isNotEmpty()
                .allSatisfy(execution -> assertThat(execution.configuration()).containsKey("reportsDirectory"));
    }

    /** Passed tests beside it would be repeated, others on a node than in the whole run. */
    @Test
    void where_failed_tests_are_repeated_none_is_in_a_suite_of_junit_3() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(ReactorGenerator::reactor))
                .flatExtracting(Reactor::modules)
                .filteredOn(module -> module.configuration().containsKey("rerunFailingTestsCount"))
                .flatExtracting(Module::classes)
                .filteredOn(type -> type.shape().hasJUnit3Suites())
                .isNotEmpty()
                .noneMatch(ReactorGeneratorTest::isRed);
    }

    private static boolean isRed(TestClass type) {
        return type.setUp().isRed()
                || type.methods().stream().anyMatch(method -> method.outcome().isRed());
    }
}
