package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.names.TestName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** JUnit 3, which JUnit 4 runs as well. */
public final class JUnit3 implements Framework {
    private static final String TEST = "junit.framework.Test";
    private static final String TEST_CASE = "junit.framework.TestCase";

    /** By which JUnit 4 runs tests of JUnit 3. */
    private static final String RUNNER = "org.junit.internal.runners.JUnit38ClassRunner";

    /** The same up to JUnit 4.3. */
    private static final String OLD_RUNNER = "org.junit.internal.runners.OldTestClassRunner";

    /** How a class is reported that can't be set up; the name says nothing of which. */
    private static final TestName WARNING = TestName.of("junit.framework.TestSuite$1", "warning");

    JUnit3() {}

    @Override
    public boolean isPseudoTest(TestName test) {
        return WARNING.equals(test);
    }

    /** Whether the class is written for JUnit 3. */
    public static boolean isTestClass(String className, ClassFiles classFiles) {
        return classFiles.isA(className, TEST) || hasSuiteMethod(className, classFiles);
    }

    /** Whether JUnit 3 runs the methods of the class that are named as tests. */
    public static boolean isTestCase(String className, ClassFiles classFiles) {
        return classFiles.isA(className, TEST_CASE);
    }

    /** Whether JUnit 3 and 4 ask the class's own {@code public static Test suite()} for its tests. */
    public static boolean hasSuiteMethod(String className, ClassFiles classFiles) {
        if (new JUnit4Runners(classFiles).runnerOf(className).isPresent()) {
            return false; // JUnit 4 looks at @RunWith first
        }
        for (ClassFile relative : classFiles.lineage(className)) {
            for (MemberInfo method : relative.methods()) {
                if (method.name().equals("suite")
                        && method.isPublic()
                        && method.isStatic()
                        && returnsTest(method, classFiles)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Also as a suite class of the user's own. */
    private static boolean returnsTest(MemberInfo method, ClassFiles classFiles) {
        String descriptor = method.descriptor();
        return descriptor.startsWith("()L")
                && classFiles.isA(
                        descriptor.substring(3, descriptor.length() - 1).replace('/', '.'), TEST);
    }

    /** Whether this is the class of the runner by which JUnit 4 runs tests of JUnit 3. */
    public static boolean isRunner(String className) {
        return RUNNER.equals(className) || OLD_RUNNER.equals(className);
    }

    /** JUnit reports what is wrong with a class as failed tests without its name, so no filter could tell whose they are. */
    @Override
    public Optional<String> whyWholeByItself(ClassFile type, ClassFiles classFiles) {
        return !type.isAbstract() && isRunByMethod(type.name(), classFiles) && hasWarnings(type, classFiles)
                ? Optional.of("JUnit 3 warns of what is wrong with it by tests that don't have its name")
                : Optional.empty();
    }

    private static boolean isRunByMethod(String className, ClassFiles classFiles) {
        return isTestCase(className, classFiles)
                && !hasSuiteMethod(className, classFiles)
                && !new JUnit4Runners(classFiles).runnerOf(className).isPresent();
    }

    /** A class or a test method that isn't public, no constructor that is, or no test. */
    private static boolean hasWarnings(ClassFile type, ClassFiles classFiles) {
        List<MemberInfo> tests = classFiles.lineage(type.name()).stream()
                .flatMap(relative -> relative.methods().stream())
                .filter(JUnit3::isNamedAsTest)
                .collect(Collectors.toList());
        return !type.isPublic()
                || tests.isEmpty()
                || !tests.stream().allMatch(MemberInfo::isPublic)
                || type.methods().stream().noneMatch(JUnit3::isUsableConstructor);
    }

    private static boolean isUsableConstructor(MemberInfo method) {
        return method.name().equals("<init>")
                && method.isPublic()
                && (method.descriptor().equals("()V") || method.descriptor().equals("(Ljava/lang/String;)V"));
    }

    /** Whether JUnit 3 takes it for a test by its name and form, be it one that can't be called. */
    public static boolean isNamedAsTest(MemberInfo method) {
        return method.name().startsWith("test") && method.descriptor().equals("()V");
    }

    @Override
    public boolean isSuite(String className, ClassFiles classFiles) {
        return hasSuiteMethod(className, classFiles);
    }

    @Override
    public Predicate<MemberInfo> testsIn(String className, ClassFiles classFiles) {
        boolean isTestCase = isTestCase(className, classFiles);
        return method -> isTestCase && isNamedAsTest(method);
    }

    @Override
    public boolean runsByMethod(String runner) {
        return isRunner(runner);
    }
}
