/**
 * Merges the JUnit XML reports of all nodes.
 *
 * <p>May use: {@code files}, {@code nodefiles}, {@code text}.
 */
package io.github.distributedtests.junitxml;
