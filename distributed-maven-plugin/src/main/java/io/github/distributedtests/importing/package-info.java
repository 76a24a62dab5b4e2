/**
 * Makes timings of the reports of earlier builds.
 *
 * <p>May use: {@code junitxml}, {@code names}, {@code timings}.
 */
package io.github.distributedtests.importing;
