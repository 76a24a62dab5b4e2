package io.github.distributedtests.testjvm.platform;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestDescriptor;

/**
 * What {@link ShareFilter} lets through, for {@link FoundTests}; static, because the JUnit Platform makes the two
 * separately. A class of its own, because before Platform 1.8 the other can't be loaded.
 */
final class KeptTests {
    static final Queue<TestDescriptor> QUEUE = new ConcurrentLinkedQueue<>();

    private KeptTests() {}
}
