/**
 * Makes timings of the reports of earlier builds.
 *
 * <p>May use: {@code junitxml}, {@code timings}.
 */
package io.github.distributedtests.importing;
