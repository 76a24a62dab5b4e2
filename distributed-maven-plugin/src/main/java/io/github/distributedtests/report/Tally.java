package io.github.distributedtests.report;

import java.util.List;

/**
 * How many tests there were, all invocations of one counted once, as the verdict counts them.
 *
 * @param tests that ran or were skipped
 * @param testsOfNode the same for each node; node 1 first
 * @param failed in the end, or blocked
 * @param flaky failed first, and passed when they were run again
 * @param skipped or aborted
 * @param complete false if nodes ran whole classes of whose tests nothing is known here
 */
public record Tally(int tests, List<Integer> testsOfNode, int failed, int flaky, int skipped, boolean complete) {}
