/**
 * The names of tests and classes: how they are made, parsed, matched by patterns and escaped in files.
 *
 * <p>May use: nothing.
 */
package io.github.distributedtests.names;
