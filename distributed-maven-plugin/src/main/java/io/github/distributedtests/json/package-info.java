/**
 * Writes JSON.
 *
 * <p>May use: {@code text}.
 */
package io.github.distributedtests.json;
