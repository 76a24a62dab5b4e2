/**
 * Judges whether every test ran exactly once.
 *
 * <p>May use: {@code ledger}, {@code ledgers}, {@code messages}, {@code names}, {@code nodefiles}.
 */
package io.github.distributedtests.verdict;
