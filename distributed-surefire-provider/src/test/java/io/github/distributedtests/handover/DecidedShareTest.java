package io.github.distributedtests.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.grouping.Unit.Kind;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.FixedShare;
import io.github.distributedtests.share.Share;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DecidedShareTest {
    private static final String FOO = "com.acme.FooTest";

    private final Decisions decisions = new Decisions();

    /** What the decisions don't say: Foo goes in one piece and is this node's. */
    private final Share others = FixedShare.of(FOO).withWhole(FOO);

    private final Share share = new DecidedShare(decisions, 1, () -> others);

    @Test
    void whether_a_class_is_whole_is_not_concluded_from_decisions_on_its_methods() {
        decisions.add(TestName.of(FOO, "inherited"), onNode(2, Kind.METHOD, FOO + "#inherited"));

        assertThat(share.decideWhole(FOO)).hasValueSatisfying(whole -> {
            assertThat(whole.isMine()).isTrue();
            assertThat(whole.unit().name()).isEqualTo(FOO);
        });
        assertThat(share.decide(TestName.of(FOO, "inherited")).node()).isEqualTo(2);
        assertThat(share.decide(TestName.of(FOO, "other")).isMine()).isTrue();
    }

    @Test
    void a_class_that_was_decided_to_be_split_is_not_asked_about_again() {
        decisions.add(FOO, Optional.empty());
        decisions.add(TestName.of(FOO, "one"), onNode(2, Kind.METHOD, FOO + "#one"));

        assertThat(share.decideWhole(FOO)).isEmpty();
        assertThat(share.decide(TestName.of(FOO, "one(int)[1]")).node()).isEqualTo(2);
        assertThat(share.decide(TestName.of(FOO, "one(int)[1]")).unit().name()).isEqualTo(FOO + "#one");
    }

    @Test
    void all_tests_of_a_class_that_was_decided_as_a_whole_go_with_it() {
        decisions.add(FOO, Optional.of(onNode(2, Kind.WHOLE, "com.acme.FirstTest")));

        assertThat(share.decideWhole(FOO).orElseThrow().node()).isEqualTo(2);
        assertThat(share.decide(TestName.of(FOO, "any")).unit().name()).isEqualTo("com.acme.FirstTest");
        assertThat(share.decide(TestName.of(FOO, null)).isMine()).isFalse();
    }

    @Test
    void the_other_share_is_made_when_it_is_asked_first_and_only_once() {
        AtomicInteger made = new AtomicInteger();
        Share counting = new DecidedShare(decisions, 1, () -> {
            made.incrementAndGet();
            return others;
        });
        decisions.add("com.acme.BarTest", Optional.empty());

        counting.decideWhole("com.acme.BarTest");
        assertThat(made).hasValue(0);
        counting.decideWhole(FOO);
        counting.decide(TestName.of(FOO, "any"));
        assertThat(made).hasValue(1);
    }

    private static Decision onNode(int node, Kind kind, String unit) {
        return new Decision(new Unit(unit, kind, "because"), node, node == 1, "test");
    }
}
