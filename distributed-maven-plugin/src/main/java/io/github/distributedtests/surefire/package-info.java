/**
 * What Surefire is going to do, and how to speak to it.
 *
 * <p>May use: {@code classfile}, {@code discovery}, {@code frameworks}. Of others: {@code org.apache.maven.artifact}, {@code
 * org.apache.maven.surefire.shared.utils.cli}.
 */
package io.github.distributedtests.surefire;
