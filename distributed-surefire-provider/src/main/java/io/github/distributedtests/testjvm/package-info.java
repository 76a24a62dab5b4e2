/**
 * What a test JVM works by: its share, its ledger, and whether it is Surefire that is asking.
 *
 * <p>May use: {@code classfile}, {@code grouping}, {@code handover}, {@code ledger}, {@code names}, {@code share}.
 */
package io.github.distributedtests.testjvm;
