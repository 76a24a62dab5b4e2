/**
 * Whose a test is: by the plan, and by the ring where the plan does not know it.
 *
 * <p>May use: {@code classfile}, {@code grouping}, {@code names}, {@code plan}, {@code ring}.
 */
package io.github.distributedtests.share;
