package io.github.distributedtests.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.grouping.Unit.Kind;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.ring.HashRing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.junit.jupiter.Testcontainers;

class PlannedShareTest {
    private static final String EXPENSIVE = ExpensivePlanFixture.class.getName();

    /** The share of node 1 of 3. */
    private static Share share(Map<String, Integer> plan) {
        return new ShareSettings(
                        1,
                        new double[] {1, 1, 1},
                        Granularity.METHOD,
                        List.of(),
                        List.of(),
                        Map.of(),
                        new Plan("any", plan))
                .share(new ClassFiles(PlannedShareTest.class.getClassLoader()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_new_in_a_class_that_the_plan_keeps_in_one_piece_goes_with_it_whether_or_not_it_is_a_method(int node) {
        Share share = share(Map.of("com.acme.FooTest", node));

        for (String className : List.of("com.acme.FooTest", "com.acme.FooTest$Inner", "com.acme.FooTest$Inner$Deep")) {
            assertThat(share.decide(TestName.of(className, "added")).node())
                    .as(className)
                    .isEqualTo(node);
            assertThat(share.decide(TestName.of(className, null)).node())
                    .as(className)
                    .isEqualTo(node);
        }
    }

    @Test
    void the_methods_own_place_in_the_plan_comes_before_that_of_its_class() {
        Share share = share(Map.of("com.acme.FooTest", 1, "com.acme.FooTest#slow", 2, "com.acme.FooTest$Inner", 3));

        assertThat(share.decide(TestName.of("com.acme.FooTest", "slow")).node()).isEqualTo(2);
        assertThat(share.decide(TestName.of("com.acme.FooTest", "slow")).isMine())
                .isFalse();
        assertThat(share.decide(TestName.of("com.acme.FooTest", "other")).isMine())
                .isTrue();
        assertThat(share.decide(TestName.of("com.acme.FooTest$Inner", null)).node())
                .isEqualTo(3);
    }

    @Test
    void a_test_without_a_class_goes_where_the_plan_says_and_else_where_the_ring_does() {
        Set<Integer> nodes = new HashSet<>();
        for (int node = 1; node <= 3; node++) {
            Share share = share(Map.of("a story", node));
            assertThat(share.decide(TestName.parse("a story")).node()).isEqualTo(node);
            nodes.add(share.decide(TestName.parse("another story")).node());
        }
        assertThat(nodes).containsExactly(HashRing.ofNodes(3).nodeOf("another story"));
    }

    @Test
    void an_expensive_class_is_split_where_the_plan_splits_it_and_nowhere_else() {
        Share whole = share(Map.of(EXPENSIVE, 2));
        assertThat(whole.decide(TestName.of(EXPENSIVE, "a")).unit().kind()).isEqualTo(Kind.EXPENSIVE);
        assertThat(whole.decideWhole(EXPENSIVE).orElseThrow().node()).isEqualTo(2);

        Share split = share(Map.of(EXPENSIVE + "#a", 2, EXPENSIVE + "#b", 3));
        assertThat(split.decide(TestName.of(EXPENSIVE, "a")).node()).isEqualTo(2);
        assertThat(split.decide(TestName.of(EXPENSIVE, "b")).node()).isEqualTo(3);
        assertThat(split.decide(TestName.of(EXPENSIVE, "added")).unit().name()).isEqualTo(EXPENSIVE + "#added");
        assertThat(split.decideWhole(EXPENSIVE)).isEmpty();
    }
}

@Testcontainers
class ExpensivePlanFixture {}
