/**
 * Whether the test JVMs of an execution took part in what this project does.
 *
 * <p>May use: {@code ledger}, {@code messages}.
 */
package io.github.distributedtests.attendance;
