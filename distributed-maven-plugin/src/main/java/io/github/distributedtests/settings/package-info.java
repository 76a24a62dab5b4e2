/**
 * Reads and checks the settings.
 *
 * <p>May use: {@code grouping}, {@code messages}, {@code names}, {@code plan}, {@code ring}, {@code settings.ci},
 * {@code settings.source}, {@code share}, {@code timings}.
 */
package io.github.distributedtests.settings;
