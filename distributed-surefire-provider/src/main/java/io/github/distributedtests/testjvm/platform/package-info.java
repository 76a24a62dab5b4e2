/**
 * Confines the JUnit Platform to the share.
 *
 * <p>May use: {@code frameworks}, {@code ledger}, {@code names}, {@code share}, {@code testjvm}, {@code
 * testjvm.providers}. Of others: {@code org.junit}.
 */
package io.github.distributedtests.testjvm.platform;
