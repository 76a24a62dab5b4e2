/**
 * A run as numbers and sentences to look at.
 *
 * <p>May use: {@code ledger}, {@code messages}, {@code names}, {@code timings}.
 */
package io.github.distributedtests.report;
