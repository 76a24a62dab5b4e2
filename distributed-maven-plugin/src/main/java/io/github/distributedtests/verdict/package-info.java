/**
 * Judges whether every test ran exactly once.
 *
 * <p>May use: {@code frameworks}, {@code ledger}, {@code ledgers}, {@code messages}, {@code names}, {@code nodefiles}, {@code text}.
 */
package io.github.distributedtests.verdict;
