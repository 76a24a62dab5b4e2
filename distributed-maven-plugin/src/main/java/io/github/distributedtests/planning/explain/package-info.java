/**
 * Explains a plan.
 *
 * <p>May use: {@code grouping}, {@code messages}, {@code planning.algorithm}, {@code timings}.
 */
package io.github.distributedtests.planning.explain;
