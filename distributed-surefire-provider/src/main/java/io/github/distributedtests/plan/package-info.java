/**
 * Which node runs what, as one module needs it.
 *
 * <p>May use: {@code names}.
 */
package io.github.distributedtests.plan;
