/**
 * Merges the JUnit XML reports of all nodes.
 *
 * <p>May use: {@code nodefiles}.
 */
package io.github.distributedtests.junitxml;
