/**
 * Merges the JUnit XML reports of all nodes.
 *
 * <p>May use: {@code files}, {@code names}, {@code nodefiles}, {@code text}.
 */
package io.github.distributedtests.junitxml;
