package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import java.util.Set;

/**
 * Knows the classes that stand for the tests of other classes. A suite has no place of its own: every node opens it,
 * and what is inside goes by its own names.
 */
public final class Suites {
    private final ClassFiles classFiles;
    private final JUnit4Runners runners;

    public Suites(ClassFiles classFiles) {
        this.classFiles = classFiles;
        this.runners = new JUnit4Runners(classFiles);
    }

    /** Whether the class of this name is a suite of JUnit 3, JUnit 4, the JUnit Platform or a TestNG factory. */
    public boolean isSuite(String className) {
        return hasSuiteMethod(className)
                || runners.runnerOf(className)
                        .filter(runner -> runners.kindOf(runner) == JUnit4Runners.RunnerKind.SUITE)
                        .isPresent()
                || classFiles.lineage(className).stream()
                        .anyMatch(relative -> isPlatformSuite(relative) || hasTestNgFactory(relative));
    }

    /** Whether JUnit 3 and 4 ask the class's own {@code public static Test suite()} for its tests. */
    public boolean hasSuiteMethod(String className) {
        if (runners.runnerOf(className).isPresent()) {
            return false; // JUnit 4 looks at @RunWith first
        }
        for (ClassFile relative : classFiles.lineage(className)) {
            for (MemberInfo method : relative.methods()) {
                if (method.name().equals("suite")
                        && method.isPublic()
                        && method.isStatic()
                        && method.descriptor().startsWith("()Ljunit/framework/")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasTestNgFactory(ClassFile file) {
        return file.methods().stream()
                .flatMap(method -> method.annotations().stream())
                .anyMatch(annotation -> annotation.type().equals("org.testng.annotations.Factory"));
    }

    private boolean isPlatformSuite(ClassFile file) {
        Set<String> annotations = classFiles.withMetaAnnotations(file.annotations());
        return annotations.contains("org.junit.platform.suite.api.Suite")
                || annotations.contains("io.cucumber.junit.platform.engine.Cucumber");
    }
}
