/**
 * This node's share of what the user selected.
 *
 * <p>May use: {@code classfile}, {@code discovery}, {@code frameworks}, {@code grouping}, {@code handover}, {@code ledger}, {@code
 * messages}, {@code names}, {@code share}. Of others: {@code org.apache.maven.surefire.api.testset}.
 */
package io.github.distributedtests.assignment;
