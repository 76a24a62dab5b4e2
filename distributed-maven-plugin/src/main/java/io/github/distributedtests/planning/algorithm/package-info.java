/**
 * Places tests on nodes such that the last node is done early.
 *
 * <p>May use: {@code grouping}, {@code names}, {@code ring}, {@code timings}.
 */
package io.github.distributedtests.planning.algorithm;
