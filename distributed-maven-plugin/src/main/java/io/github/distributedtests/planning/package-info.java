/**
 * Makes the plan from the timings.
 *
 * <p>May use: {@code grouping}, {@code plan}, {@code planning.algorithm}, {@code ring}, {@code timings}.
 */
package io.github.distributedtests.planning;
