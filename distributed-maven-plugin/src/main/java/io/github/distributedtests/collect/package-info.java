/**
 * Brings together what is made of all that the nodes left.
 *
 * <p>May use: {@code files}, {@code grouping}, {@code json}, {@code junitxml}, {@code ledger}, {@code ledgers},
 * {@code messages}, {@code names}, {@code nodefiles}, {@code planning}, {@code report}, {@code report.html}, {@code report.terminal}, {@code text},
 * {@code timings}, {@code verdict}.
 */
package io.github.distributedtests.collect;
