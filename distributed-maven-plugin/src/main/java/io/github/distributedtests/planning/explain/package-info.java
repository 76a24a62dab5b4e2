/**
 * Explains a plan.
 *
 * <p>May use: {@code grouping}, {@code planning.algorithm}, {@code timings}.
 */
package io.github.distributedtests.planning.explain;
