package io.github.distributedtests.report;

import io.github.distributedtests.names.TestName;
import java.util.Comparator;

/**
 * What tells one class, test or invocation from another, in a module or on a node.
 *
 * @param node 1-based; 0 for the same on whatever node
 * @param name of a test or of an outermost class
 * @param invocation empty for a test or a class
 */
public record TestId(int node, String module, String name, String invocation) {
    static final Comparator<TestId> BY_NAME = Comparator.comparing(TestId::module)
            .thenComparing(TestId::name)
            .thenComparing(TestId::node)
            .thenComparing(TestId::invocation);

    public static TestId ofTest(TestBar bar) {
        return new TestId(0, bar.module(), bar.test(), "");
    }

    static TestId ofClass(TestBar bar) {
        return new TestId(0, bar.module(), outermostClass(bar), "");
    }

    static TestId ofClassOnNode(TestBar bar) {
        return new TestId(bar.node(), bar.module(), outermostClass(bar), "");
    }

    static TestId ofInvocation(TestBar bar) {
        return new TestId(bar.node(), bar.module(), bar.test(), bar.invocation());
    }

    private static String outermostClass(TestBar bar) {
        return TestName.parse(bar.test()).outermostClass();
    }
}
