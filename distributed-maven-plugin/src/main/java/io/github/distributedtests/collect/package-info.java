/**
 * Brings together what is made of all that the nodes left.
 *
 * <p>May use: {@code grouping}, {@code junitxml}, {@code ledger}, {@code ledgers}, {@code names}, {@code
 * nodefiles}, {@code report}, {@code report.html}, {@code report.terminal}, {@code timings}, {@code verdict}.
 */
package io.github.distributedtests.collect;
