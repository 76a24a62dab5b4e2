/**
 * The settings, and where a user can set them.
 *
 * <p>May use: nothing.
 */
package io.github.distributedtests.settings.source;
