/**
 * A run as an HTML page.
 *
 * <p>May use: {@code files}, {@code ledger}, {@code names}, {@code report}, {@code text}, {@code timings}.
 */
package io.github.distributedtests.report.html;
