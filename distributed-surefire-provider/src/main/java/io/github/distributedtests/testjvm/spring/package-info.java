/**
 * Observes the application contexts of Spring's tests.
 *
 * <p>May use: {@code testjvm}. Of others: {@code org.springframework}.
 */
package io.github.distributedtests.testjvm.spring;
