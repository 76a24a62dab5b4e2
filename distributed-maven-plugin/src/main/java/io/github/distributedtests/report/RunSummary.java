package io.github.distributedtests.report;

import java.util.List;

/**
 * All that the report shows.
 *
 * @param nodes how many there were to be; some may have no test
 * @param weights one for each node
 * @param distribution how tests were assigned, for people: {@code by the ring, by method}
 * @param problems why it can't be said that every test ran exactly once; empty if it can
 * @param tests in any order
 * @param classes in any order
 * @param setUps in any order
 * @param executions in any order; none where it isn't known of each how long it took
 */
public record RunSummary(
        int nodes,
        List<Double> weights,
        String distribution,
        List<String> problems,
        List<TestBar> tests,
        List<ClassBar> classes,
        List<SetUpBar> setUps,
        List<ExecutionBar> executions,
        Tally tally) {}
