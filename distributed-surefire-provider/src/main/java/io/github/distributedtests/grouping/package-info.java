/**
 * What stays in one piece, and why.
 *
 * <p>May use: {@code classfile}, {@code frameworks}, {@code names}.
 */
package io.github.distributedtests.grouping;
