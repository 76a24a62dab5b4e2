/**
 * Maps a name to a node.
 *
 * <p>May use: nothing.
 */
package io.github.distributedtests.ring;
