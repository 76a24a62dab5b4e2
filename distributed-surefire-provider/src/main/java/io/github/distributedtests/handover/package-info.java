/**
 * The file by which Maven's JVM tells the test JVM whose the tests are.
 *
 * <p>May use: {@code grouping}, {@code ledger}, {@code names}, {@code plan}, {@code share}.
 */
package io.github.distributedtests.handover;
