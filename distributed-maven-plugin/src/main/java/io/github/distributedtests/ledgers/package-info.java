/**
 * Reads the ledgers of all nodes and sorts them out.
 *
 * <p>May use: {@code grouping}, {@code ledger}, {@code names}, {@code nodefiles}.
 */
package io.github.distributedtests.ledgers;
