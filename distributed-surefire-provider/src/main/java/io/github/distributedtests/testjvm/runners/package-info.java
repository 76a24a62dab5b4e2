/**
 * Takes the other nodes' tests out of what JUnit 3 and 4 run, at any depth.
 *
 * <p>May use: {@code frameworks}, {@code names}, {@code share}. Of others: {@code junit}, {@code org.junit}.
 */
package io.github.distributedtests.testjvm.runners;
