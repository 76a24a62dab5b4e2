/**
 * The record of what a node discovered, owned and ran, as a file.
 *
 * <p>May use: {@code names}.
 */
package io.github.distributedtests.ledger;
