/**
 * Judges whether every test ran exactly once.
 *
 * <p>May use: {@code ledger}, {@code ledgers}, {@code names}, {@code text}.
 */
package io.github.distributedtests.verdict;
