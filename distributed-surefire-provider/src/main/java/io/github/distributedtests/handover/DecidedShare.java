package io.github.distributedtests.handover;

import io.github.distributedtests.handover.Decisions.OfClass;
import io.github.distributedtests.handover.Decisions.Piece;
import io.github.distributedtests.names.TestNames;
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
    public Decision decide(String className, String method) {
        OfClass decided = decisions.of(className);
        if (decided != null) {
            String plain = TestNames.plain(method);
            Piece piece = decided.pieceOf(plain);
            if (piece != null) {
                return piece.decision(TestNames.of(className, plain), nodeNumber);
            }
        }
        return other().decide(className, method);
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

    @Override
    public Decision decideByName(String name) {
        return other().decideByName(name);
    }

    private synchronized Share other() {
        if (other == null) {
            other = others.get();
        }
        return other;
    }
}
