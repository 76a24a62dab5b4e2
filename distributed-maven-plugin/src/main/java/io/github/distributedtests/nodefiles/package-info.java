/**
 * What a node leaves, and how it is named.
 *
 * <p>May use: {@code files}, {@code ledger}.
 */
package io.github.distributedtests.nodefiles;
