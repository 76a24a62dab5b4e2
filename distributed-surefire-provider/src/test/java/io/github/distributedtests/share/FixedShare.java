package io.github.distributedtests.share;

import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.names.TestName;
import java.util.Optional;
import java.util.Set;

/** A share that a test lays down by name: {@code com.acme.FooTest#bar} or {@code com.acme.FooTest}. */
public final class FixedShare implements Share {
    private final Set<String> mine;
    private final Set<String> whole;

    private FixedShare(Set<String> mine, Set<String> whole) {
        this.mine = mine;
        this.whole = whole;
    }

    /** A share of these tests. */
    public static FixedShare of(String... mine) {
        return new FixedShare(Set.of(mine), Set.of());
    }

    /** The same with these classes in one piece. */
    public FixedShare withWhole(String... classes) {
        return new FixedShare(mine, Set.of(classes));
    }

    @Override
    public Decision decide(TestName test) {
        return decide(whole.contains(test.className()) ? test.className() : test.toString());
    }

    @Override
    public Optional<Decision> decideWhole(String className) {
        return Optional.of(className).filter(whole::contains).map(this::decide);
    }

    private Decision decide(String name) {
        boolean isMine = mine.contains(name);
        return new Decision(Unit.named(name), isMine ? 1 : 2, isMine, "test");
    }
}
