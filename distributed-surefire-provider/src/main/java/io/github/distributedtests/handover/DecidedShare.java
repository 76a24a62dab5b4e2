package io.github.distributedtests.handover;

import io.github.distributedtests.handover.Decisions.OfClass;
import io.github.distributedtests.handover.Decisions.Piece;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import java.util.Optional;
import java.util.function.Supplier;

/** A share that knows what Maven's JVM has decided, and asks another one, made when it is needed, about the rest. */
public final class DecidedShare implements Share {
    private final Decisions decisions;
    private final int nodeNumber;
    private final Supplier<Share> others;
    private Share other;

    /** @param others makes the share that the decisions are from, at most once */
    public DecidedShare(Decisions decisions, int nodeNumber, Supplier<Share> others) {
        this.decisions = decisions;
        this.nodeNumber = nodeNumber;
        this.others = others;
    }

    @Override
    public Decision decide(TestName test) {
        OfClass decided = decisions.of(test.className());
        Piece piece = decided == null ? null : decided.pieceOf(test.method());
        return piece == null ? other().decide(test) : piece.decision(test.toString(), nodeNumber);
    }

    @Override
    public Optional<Decision> decideWhole(String className) {
        OfClass decided = decisions.of(className);
        if (decided == null || !decided.isWholeDecided()) {
            return other().decideWhole(className);
        }
        return decided.whole() == null
                ? Optional.empty()
                : Optional.of(decided.whole().decision(className, nodeNumber));
    }

    private synchronized Share other() {
        if (other == null) {
            other = others.get();
        }
        return other;
    }
}
