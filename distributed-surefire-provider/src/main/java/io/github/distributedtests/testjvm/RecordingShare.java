package io.github.distributedtests.testjvm;

import io.github.distributedtests.ledger.LedgerEvents;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import java.util.Optional;

/** A share that writes down every test that it is asked about, and whose it is. */
final class RecordingShare implements Share {
    private final Share share;
    private final LedgerEvents ledger;

    RecordingShare(Share share, LedgerEvents ledger) {
        this.share = share;
        this.ledger = ledger;
    }

    @Override
    public Decision decide(TestName test) {
        Decision decision = share.decide(test);
        ledger.saw(
                test.toString(), decision.unit().name(), decision.unit().kind().toString(), decision.node());
        return decision;
    }

    @Override
    public Optional<Decision> decideWhole(String className) {
        return share.decideWhole(className);
    }
}
