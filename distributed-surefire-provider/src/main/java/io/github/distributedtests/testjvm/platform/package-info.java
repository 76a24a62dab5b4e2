/**
 * Confines the JUnit Platform to the share.
 *
 * <p>May use: {@code classfile}, {@code frameworks}, {@code handover}, {@code ledger}, {@code names}, {@code share},
 * {@code testjvm}, {@code testjvm.runners}. Of others: {@code org.junit}, {@code org.testng}.
 */
package io.github.distributedtests.testjvm.platform;
