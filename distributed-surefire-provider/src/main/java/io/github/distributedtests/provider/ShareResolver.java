package io.github.distributedtests.provider;

import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.TestNames;
import java.util.Set;
import org.apache.maven.surefire.api.testset.ResolvedTest;
import org.apache.maven.surefire.api.testset.TestListResolver;

/** What the user selected, narrowed down to this node's share. */
final class ShareResolver extends TestListResolver {
    private static final String CLASS_FILE = ".class";

    private final TestListResolver selected;
    private final Share share;

    ShareResolver(TestListResolver selected, Share share) {
        super("");
        this.selected = selected;
        this.share = share;
    }

    @Override
    public boolean shouldRun(String classFile, String method) {
        return selected.shouldRun(classFile, method) && isMine(classFile, method);
    }

    private boolean isMine(String classFile, String method) {
        if (classFile == null || method == null) {
            return true; // a question about a class as a whole
        }
        String name = classFile.endsWith(CLASS_FILE)
                ? classFile.substring(0, classFile.length() - CLASS_FILE.length())
                : classFile;
        return share.decide(name.replace('/', '.'), TestNames.plain(method)).isMine();
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
        return selected.getIncludedPatterns();
    }

    @Override
    public Set<ResolvedTest> getExcludedPatterns() {
        return selected.getExcludedPatterns();
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
