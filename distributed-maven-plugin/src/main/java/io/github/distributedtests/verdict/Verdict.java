package io.github.distributedtests.verdict;

import java.util.List;

/**
 * Whether every test ran exactly once, as far as the ledgers tell.
 *
 * @param problems empty if it did
 * @param notes what is worth knowing, but no problem
 */
public record Verdict(List<Problem> problems, List<String> notes, Numbers numbers) {

    public boolean everyTestRanExactlyOnce() {
        return problems.isEmpty();
    }
}
