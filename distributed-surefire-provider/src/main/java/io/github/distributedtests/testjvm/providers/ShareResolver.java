package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Share;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.maven.surefire.api.testset.ResolvedTest;
import org.apache.maven.surefire.api.testset.TestListResolver;

/** What the user selected, narrowed down to this node's share. */
final class ShareResolver extends TestListResolver {
    private static final String CLASS_FILE = ".class";

    private final TestListResolver selected;
    private final Share share;
    private final Set<ResolvedTest> otherNodesTests;

    /** @param otherNodesTests for providers that ask for patterns */
    ShareResolver(TestListResolver selected, Share share, Set<ResolvedTest> otherNodesTests) {
        super("");
        this.selected = selected;
        this.share = share;
        this.otherNodesTests = otherNodesTests;
    }

    @Override
    public boolean shouldRun(String classFile, String method) {
        return isSelected(classFile, method) && isMine(classFile, method);
    }

    /** As Surefire does it: patterns for classes only say which classes to open, not what is found within. */
    private boolean isSelected(String classFile, String method) {
        return !selected.hasMethodPatterns() || selected.shouldRun(classFile, method);
    }

    private boolean isMine(String classFile, String method) {
        if (classFile == null || method == null) {
            return true; // a question about a class as a whole
        }
        String name = classFile.endsWith(CLASS_FILE)
                ? classFile.substring(0, classFile.length() - CLASS_FILE.length())
                : classFile;
        return share.decide(TestName.of(name.replace('/', '.'), method)).isMine();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean hasIncludedMethodPatterns() {
        return true;
    }

    @Override
    public boolean hasExcludedMethodPatterns() {
        return true;
    }

    @Override
    public boolean hasMethodPatterns() {
        return true;
    }

    @Override
    public String getPluginParameterTest() {
        return selected.getPluginParameterTest();
    }

    @Override
    public Set<ResolvedTest> getIncludedPatterns() {
        return selected.hasMethodPatterns() ? selected.getIncludedPatterns() : Collections.emptySet();
    }

    @Override
    public Set<ResolvedTest> getExcludedPatterns() {
        Set<ResolvedTest> excluded = new LinkedHashSet<>(otherNodesTests);
        if (selected.hasMethodPatterns()) {
            excluded.addAll(selected.getExcludedPatterns());
        }
        return excluded;
    }

    // Never equal to Surefire's own resolvers, which it compares with to find out whether anything is filtered.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
