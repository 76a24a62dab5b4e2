package io.github.distributedtests.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.plan.Plan;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ContextLineTest {

    /** So many contexts, each with its number of classes. */
    private static Map<String, String> contexts(int... classes) {
        Map<String, String> contexts = new TreeMap<>();
        for (int context = 0; context < classes.length; context++) {
            for (int i = 0; i < classes[context]; i++) {
                contexts.put("Class" + i + "Of" + context + "Test", "context " + context);
            }
        }
        return contexts;
    }

    private static int starts(Map<String, String> contexts, Map<String, Integer> nodes) {
        Set<String> starts = new HashSet<>();
        nodes.forEach((className, node) -> starts.add(contexts.get(className) + " on " + node));
        return starts.size();
    }

    private static long on(int node, Map<String, Integer> nodes) {
        return nodes.values().stream().filter(each -> each == node).count();
    }

    @Test
    void sixteen_classes_with_four_contexts_start_six_on_three_nodes() {
        Map<String, String> contexts = contexts(4, 4, 4, 4);

        Map<String, Integer> nodes = ContextLine.nodes(contexts, new double[] {1, 1, 1}, Plan.NONE);

        assertThat(starts(contexts, nodes)).isEqualTo(6);
    }

    @Test
    void a_context_that_all_share_does_not_keep_them_on_one_node() {
        Map<String, Integer> nodes = ContextLine.nodes(contexts(12), new double[] {1, 1, 1}, Plan.NONE);

        assertThat(nodes.values()).containsOnly(1, 2, 3);
        assertThat(on(1, nodes)).isEqualTo(4);
    }

    /** Elsewhere it would be run by nobody. */
    @Test
    void a_class_goes_by_its_context_only_to_a_node_that_builds_its_module() {
        ShareSettings settings = new ShareSettings(
                        1,
                        new double[] {1, 1, 1},
                        Granularity.METHOD,
                        List.of(),
                        List.of(),
                        Map.of(),
                        new Plan("some", Map.of("com.acme.OtherTest#x", 2)))
                .withBuilders(new TreeSet<>(Set.of(2, 3)))
                .withContexts(contexts(6, 6));

        assertThat(settings.nodesByContext().values()).isNotEmpty().isSubsetOf(2, 3);
    }

    @Test
    void a_class_that_the_plan_does_not_know_goes_where_it_has_the_context() {
        Plan plan = new Plan("digest", Map.of("Class1Of1Test", 3));

        Map<String, Integer> nodes = ContextLine.nodes(contexts(2, 3), new double[] {1, 1, 1}, plan);

        assertThat(nodes).containsEntry("Class0Of1Test", 3).containsEntry("Class2Of1Test", 3);
    }

    @Test
    void without_contexts_nothing_is_said() {
        assertThat(ContextLine.nodes(Collections.emptyMap(), new double[] {1, 1}, Plan.NONE))
                .isEmpty();
    }

    @Property(tries = 200)
    void each_node_has_its_part_and_starts_few_contexts(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> sizes,
            @ForAll @Size(min = 1, max = 7) List<@DoubleRange(min = 0.1, max = 4) Double> ofNodes) {
        int[] classes = sizes.stream().mapToInt(size -> size).toArray();
        double[] weights = ofNodes.stream().mapToDouble(weight -> weight).toArray();
        Map<String, String> contexts = contexts(classes);

        Map<String, Integer> nodes = ContextLine.nodes(contexts, weights, Plan.NONE);

        assertThat(nodes.keySet()).isEqualTo(contexts.keySet());
        assertThat(starts(contexts, nodes)).isLessThan(classes.length + weights.length);
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        for (int node = 1; node <= weights.length; node++) {
            double part = contexts.size() * weights[node - 1] / total;
            assertThat((double) on(node, nodes)).isBetween(part - 1.001, part + 1.001);
        }
    }
}
