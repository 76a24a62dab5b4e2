package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.frameworks.JUnit4Runners;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Share;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.surefire.api.testset.ResolvedTest;
import org.apache.maven.surefire.api.util.ScanResult;

/**
 * The tests of other nodes as patterns of Surefire's. Its JUnit 4.7 provider asks the resolver for patterns instead of
 * asking it about each test, so every method that might be a test of another node has to be named beforehand.
 */
final class OtherNodesTests {
    /** Surefire compares with the path as the machine has it, with a slash or a backslash. Neither stands here. */
    private static final String SEPARATOR = "[^a-zA-Z0-9_$]";

    private final Share share;
    private final ClassFiles classFiles;
    private final Set<String> seen = new TreeSet<>();
    private final Set<ResolvedTest> patterns = new LinkedHashSet<>();

    private OtherNodesTests(Share share, ClassFiles classFiles) {
        this.share = share;
        this.classFiles = classFiles;
    }

    /** For all classes that were found, what is nested in them, and what they list as suites. */
    static Set<ResolvedTest> in(ScanResult found, Share share, ClassFiles classFiles) {
        OtherNodesTests tests = new OtherNodesTests(share, classFiles);
        for (int i = 0; i < found.size(); i++) {
            tests.addFamily(found.getClassName(i));
        }
        return tests.patterns;
    }

    private void addFamily(String className) {
        for (ClassFile member : classFiles.family(className)) {
            if (seen.add(member.name())) {
                addMethods(member.name());
                JUnit4Runners.suiteClasses(member).forEach(this::addFamily);
            }
        }
    }

    private void addMethods(String className) {
        String methods = classFiles.lineage(className).stream()
                .flatMap(relative -> relative.methods().stream())
                .filter(method -> !method.isStatic() && !method.name().startsWith("<"))
                .map(MemberInfo::name)
                .distinct()
                .filter(method -> !share.decide(TestName.of(className, method)).isMine())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (!methods.isEmpty()) {
            String file =
                    Arrays.stream(className.split("\\.")).map(Pattern::quote).collect(Collectors.joining(SEPARATOR))
                            + "\\.class";
            patterns.add(new ResolvedTest(file, "(" + methods + ")([\\[(][\\s\\S]*)?", true));
        }
    }
}
