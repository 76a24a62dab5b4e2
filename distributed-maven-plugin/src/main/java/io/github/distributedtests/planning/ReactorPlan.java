package io.github.distributedtests.planning;

import io.github.distributedtests.plan.Plan;
import java.util.List;
import java.util.Map;

/**
 * Which node runs which of the tests that were timed, in all modules of a build.
 *
 * @param digest identifies the plan: equal plans, and only those, have equal digests
 * @param modules each module's part by {@code groupId:artifactId}; all have the same digest
 * @param predictedSeconds how long each node's tests should take on that node, node 1 first
 */
public record ReactorPlan(String digest, Map<String, Plan> modules, List<Double> predictedSeconds) {

    /** The part of a module; one that names nothing where the module wasn't timed. */
    public Plan of(String module) {
        return modules.getOrDefault(module, new Plan(digest, Map.of()));
    }
}
