/**
 * What CI servers report about which node this is.
 *
 * <p>May use: {@code messages}, {@code settings.source}.
 */
package io.github.distributedtests.settings.ci;
