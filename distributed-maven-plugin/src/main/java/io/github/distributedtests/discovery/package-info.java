/**
 * Finds tests in class files.
 *
 * <p>May use: {@code classfile}, {@code frameworks}, {@code names}.
 */
package io.github.distributedtests.discovery;
