/**
 * What a node leaves, and how it is named.
 *
 * <p>May use: {@code ledger}.
 */
package io.github.distributedtests.nodefiles;
