/**
 * Confines the JUnit Platform to the share.
 *
 * <p>May use: {@code ledger}, {@code names}, {@code share}, {@code testjvm}, {@code testjvm.runners}. Of others: {@code org.junit}.
 */
package io.github.distributedtests.testjvm.platform;
