/**
 * A run as an HTML page.
 *
 * <p>May use: {@code ledger}, {@code report}, {@code timings}.
 */
package io.github.distributedtests.report.html;
