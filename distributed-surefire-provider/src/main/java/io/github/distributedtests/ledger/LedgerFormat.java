package io.github.distributedtests.ledger;

import io.github.distributedtests.names.BoundedText;
import io.github.distributedtests.names.EscapedText;
import io.github.distributedtests.names.TestName;

/** What the writer and the reader of a ledger have in common: what one writes, the other takes. */
final class LedgerFormat {
    static final String FIRST_LINE = "distributed-surefire ledger 1";

    /**
     * In characters, without the line feed. An event has two {@linkplain BoundedText bounded} names at most, even all
     * escaped far from this; the longest line of a header that can't be shortened has the weights of ten thousand nodes.
     */
    static final int LONGEST_LINE = 1 << 18;

    private LedgerFormat() {}

    /** A line of the header. What doesn't fit in, such as a list of tests that somebody selected, is bounded. */
    static String headerLine(String field, String value) {
        String line = field + '\t' + EscapedText.escape(value);
        return line.length() <= LONGEST_LINE ? line : field + '\t' + EscapedText.escape(BoundedText.of(value));
    }

    /** The name of a test, a class or a unit as a ledger has it. */
    static String name(String name) {
        return TestName.bounded(name);
    }

    /** An invocation as a ledger has it. */
    static String invocation(String invocation) {
        return BoundedText.of(invocation);
    }
}
