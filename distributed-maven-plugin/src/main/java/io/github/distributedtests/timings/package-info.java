/**
 * How long tests took, as a file.
 *
 * <p>May use: {@code names}.
 */
package io.github.distributedtests.timings;
