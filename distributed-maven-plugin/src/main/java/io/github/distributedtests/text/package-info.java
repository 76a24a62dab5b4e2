/**
 * Text from outside, as people can be shown it.
 *
 * <p>May use: nothing.
 */
package io.github.distributedtests.text;
