/**
 * A run as a few lines of text.
 *
 * <p>May use: {@code report}, {@code text}, {@code timings}.
 */
package io.github.distributedtests.report.terminal;
