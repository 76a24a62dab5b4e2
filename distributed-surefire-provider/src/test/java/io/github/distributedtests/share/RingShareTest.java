package io.github.distributedtests.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.ring.HashRing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingShareTest {
    private final ClassFiles classFiles = new ClassFiles(getClass().getClassLoader());

    private Share share(int node, Granularity granularity) {
        return new ShareSettings(
                        node,
                        new double[] {1, 1, 1},
                        granularity,
                        List.of(new ClassPattern("com.acme.*Story")),
                        List.of(),
                        Map.of("com.acme.B", "com.acme.A"),
                        Plan.NONE)
                .share(classFiles);
    }

    @Test
    void the_name_that_is_hashed_and_the_reason_are_told() {
        HashRing ring = HashRing.ofNodes(3);
        Share byMethod = share(1, Granularity.METHOD);
        assertThat(byMethod.decide(TestName.of("com.acme.FooTest$Inner", "bar")))
                .hasToString("com.acme.FooTest$Inner#bar belongs to node " + ring.nodeOf("com.acme.FooTest$Inner#bar")
                        + " by the ring (by method)");
        assertThat(share(1, Granularity.CLASS).decide(TestName.of("com.acme.FooTest$Inner", "bar")))
                .hasToString("com.acme.FooTest belongs to node " + ring.nodeOf("com.acme.FooTest")
                        + " by the ring (by class)");
        assertThat(byMethod.decide(TestName.of("com.acme.LongStory", "bar")))
                .hasToString("com.acme.LongStory belongs to node " + ring.nodeOf("com.acme.LongStory")
                        + " by the ring (wholeClasses names it by com.acme.*Story)");
        assertThat(byMethod.decide(TestName.of("com.acme.B", "bar")))
                .hasToString("com.acme.A belongs to node " + ring.nodeOf("com.acme.A")
                        + " by the ring (it has to stay with what it depends on)");
        assertThat(byMethod.decide(TestName.parse("[feature:a]")))
                .hasToString("[feature:a] belongs to node " + ring.nodeOf("[feature:a]") + " by the ring (by name)");
    }

    @Test
    void what_belongs_to_no_class_is_on_one_node() {
        for (int i = 0; i < 50; i++) {
            String name = "[feature:" + i + "]";
            assertThat(List.of(1, 2, 3))
                    .filteredOn(node -> share(node, Granularity.METHOD)
                            .decide(TestName.parse(name))
                            .isMine())
                    .hasSize(1);
        }
    }

    @Test
    void what_no_plan_knows_stays_among_the_nodes_that_build_the_module() {
        Plan plan = new Plan("digest", Map.of("com.acme.FooTest#known", 3));
        ShareSettings settings = new ShareSettings(
                        1, new double[] {1, 1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), plan)
                .withBuilders(new TreeSet<>(Set.of(1, 3)));
        Share share = settings.share(classFiles);

        assertThat(share.decide(TestName.parse("com.acme.FooTest#known")).node())
                .isEqualTo(3);
        assertThat(IntStream.range(0, 100)
                        .map(i -> share.decide(TestName.of("com.acme.FooTest", "new" + i))
                                .node()))
                .containsOnly(1, 3);
        assertThat(settings.ownership()).containsEntry("builders", "1,3");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void a_node_that_the_ring_has_not_is_refused(int node) {
        assertThatThrownBy(() -> share(node, Granularity.METHOD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node " + node + " of 3");
    }

    /** The plan is made from files, which have names in their bounded form only. */
    @Test
    void the_ring_and_the_plan_know_an_overlong_name_by_its_bounded_form() {
        TestName test = TestName.of("com.acme.FooTest", "x".repeat(9_999));
        assertThat(share(1, Granularity.METHOD).decide(test).node())
                .isEqualTo(HashRing.ofNodes(3).nodeOf(test.toString()));
        for (int node = 1; node <= 3; node++) {
            Plan plan = new Plan("digest", Map.of(test.toString(), node));
            ShareSettings settings = new ShareSettings(
                    1, new double[] {1, 1, 1}, Granularity.METHOD, List.of(), List.of(), Map.of(), plan);
            assertThat(settings.share(classFiles).decide(test).node()).isEqualTo(node);
        }
    }
}
