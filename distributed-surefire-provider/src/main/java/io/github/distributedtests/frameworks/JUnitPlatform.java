package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import java.util.function.Predicate;

/** What holds for every engine of the JUnit Platform: whatever it runs is {@code @Testable}. */
final class JUnitPlatform extends PlatformEngine {
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";
    private static final String SUITE = "org.junit.platform.suite.api.Suite";

    JUnitPlatform() {
        super("org.junit.platform.suite.engine.SuiteTestEngine", "junit.");
    }

    @Override
    public boolean isSuite(String className, ClassFiles classFiles) {
        return classFiles.isMarked(className, SUITE);
    }

    /** An engine that marks classes or fields has tests that are no methods; Jupiter's are methods all the same. */
    @Override
    public boolean isOpaque(String className, boolean hasTests, ClassFiles classFiles) {
        for (ClassFile relative : classFiles.lineage(className)) {
            if (classFiles.isAnnotated(relative.annotations(), TESTABLE)
                    && relative.annotations().stream().noneMatch(Jupiter::isFrom)) {
                return true;
            }
            if (relative.fields().stream().anyMatch(field -> isTestable(field, classFiles))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Predicate<MemberInfo> testsIn(String className, ClassFiles classFiles) {
        return method -> isTestable(method, classFiles);
    }

    private static boolean isTestable(MemberInfo member, ClassFiles classFiles) {
        return classFiles.isAnnotated(member.annotations(), TESTABLE);
    }
}
