/**
 * What is known of each test framework from class files alone.
 *
 * <p>May use: {@code classfile}, {@code names}.
 */
package io.github.distributedtests.frameworks;
