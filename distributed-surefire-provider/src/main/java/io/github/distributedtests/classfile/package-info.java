/**
 * Reads class files, without loading a class.
 *
 * <p>May use: nothing.
 */
package io.github.distributedtests.classfile;
