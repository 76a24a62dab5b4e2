/**
 * Reads and writes files where others may have put something else in their place.
 *
 * <p>May use: nothing.
 */
package io.github.distributedtests.files;
