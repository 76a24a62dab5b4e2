/**
 * How long tests took, as a file.
 *
 * <p>May use: {@code files}, {@code names}.
 */
package io.github.distributedtests.timings;
