/**
 * What Surefire is going to do, and how to speak to it.
 *
 * <p>May use: {@code classfile}, {@code frameworks}. Of others: {@code org.apache.maven.artifact}.
 */
package io.github.distributedtests.surefire;
