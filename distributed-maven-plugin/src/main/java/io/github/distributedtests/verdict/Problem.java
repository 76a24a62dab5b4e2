package io.github.distributedtests.verdict;

import java.util.List;

/**
 * One reason why it can't be said that every test ran exactly once.
 *
 * @param node 1-based; 0 where it is no single node's
 * @param what is wrong
 * @param why it matters
 * @param next what to do
 * @param names the tests or files in question, or lines of detail; all of them
 */
public record Problem(Cause cause, int node, String what, String why, String next, List<String> names) {}
