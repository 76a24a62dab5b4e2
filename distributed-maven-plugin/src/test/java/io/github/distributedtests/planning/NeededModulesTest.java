package io.github.distributedtests.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NeededModulesTest {
    private final List<ReactorModule> reactor = new ArrayList<>();
    private final Map<String, Plan> plans = new HashMap<>();
    private final Set<String> known = new TreeSet<>();

    @Test
    void a_node_builds_what_it_has_tests_of_and_what_that_needs() {
        module("core").testedOn(1);
        module("web", "core").testedOn(2);
        module("batch", "core").testedOn(3);

        assertThat(builders(3, "core")).containsExactly(1, 2, 3);
        assertThat(builders(3, "web")).containsExactly(2);
        assertThat(builders(3, "batch")).containsExactly(3);
    }

    @Test
    void a_module_of_which_nothing_was_timed_is_built_everywhere_with_what_it_needs() {
        module("core").testedOn(1);
        module("util").testedOn(2);
        module("new", "util");

        assertThat(builders(3, "new")).containsExactly(1, 2, 3);
        assertThat(builders(3, "util")).containsExactly(1, 2, 3);
        assertThat(builders(3, "core")).containsExactly(1);
    }

    @Test
    void a_module_known_to_have_no_test_is_built_where_it_is_needed() {
        module("api").withoutTests();
        module("core", "api").testedOn(2);
        module("web").testedOn(1);

        assertThat(builders(2, "api")).containsExactly(2);
    }

    @Test
    void a_module_that_nobody_needs_is_built_by_the_node_that_has_most_of_what_it_needs() {
        module("core").testedOn(1);
        module("web", "core").testedOn(1);
        module("batch").testedOn(2);
        module("dist", "core", "web", "batch").withoutTests();
        module("docs", "batch").withoutLifeCycle();

        assertThat(builders(3, "dist")).containsExactly(1);
        assertThat(builders(3, "batch")).contains(1);
        assertThat(builders(3, "docs")).hasSize(1).isSubsetOf(1, 2); // node 1 has batch by now
    }

    @Test
    void a_node_without_any_test_builds_the_least_in_which_it_leaves_a_ledger() {
        module("core").testedOn(1);
        module("web", "core").testedOn(2);

        assertThat(builders(3, "core")).containsExactly(1, 2, 3);
        assertThat(builders(3, "web")).containsExactly(2);
    }

    @Test
    void what_goes_along_is_built_everywhere() {
        reactor.add(new ReactorModule("root", Set.of(), false, true));
        module("core").testedOn(1);
        module("web").testedOn(2);

        assertThat(builders(2, "root")).containsExactly(1, 2);
    }

    private NeededModulesTest module(String name, String... upstream) {
        reactor.add(new ReactorModule(name, Set.of(upstream), true, false));
        return this;
    }

    private ReactorModule last() {
        return reactor.get(reactor.size() - 1);
    }

    private void testedOn(int... nodes) {
        withoutTests();
        Map<String, Integer> tests = new HashMap<>();
        Arrays.stream(nodes).forEach(node -> tests.put("a.Test" + node, node));
        plans.put(last().name(), new Plan("digest", tests));
    }

    private void withoutTests() {
        known.add(last().name());
    }

    private void withoutLifeCycle() {
        ReactorModule module = reactor.remove(reactor.size() - 1);
        reactor.add(new ReactorModule(module.name(), module.upstream(), false, false));
    }

    private SortedSet<Integer> builders(int nodes, String module) {
        ReactorPlan plan = new ReactorPlan("digest", plans, List.of());
        return NeededModules.builders(reactor, plan, known, SampleSuites.equalNodes(nodes))
                .get(module);
    }
}
