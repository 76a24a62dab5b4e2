/**
 * Every message about a user's mistake.
 *
 * <p>May use: {@code settings.source}.
 */
package io.github.distributedtests.messages;
