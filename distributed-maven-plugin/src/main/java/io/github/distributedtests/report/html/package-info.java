/**
 * A run as an HTML page.
 *
 * <p>May use: {@code ledger}, {@code names}, {@code report}, {@code timings}.
 */
package io.github.distributedtests.report.html;
