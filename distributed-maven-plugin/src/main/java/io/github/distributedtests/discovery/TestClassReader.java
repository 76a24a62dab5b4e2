package io.github.distributedtests.discovery;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.discovery.TestClass.Kind;
import io.github.distributedtests.frameworks.JUnit4Runners;
import io.github.distributedtests.frameworks.Suites;
import io.github.distributedtests.names.TestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the tests of a class from class files alone. Where it can't be sure to know them all it says so, since a class
 * that is left out on a node is never asked again: too many tests cost a little time, one too few would be lost.
 */
public final class TestClassReader {
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";
    private static final String TESTNG_TEST = "org.testng.annotations.Test";
    private static final String TEST_CASE = "junit.framework.TestCase";

    private static final Set<String> TEST_ANNOTATIONS =
            Set.of("org.junit.Test", "org.junit.experimental.theories.Theory", TESTNG_TEST, TESTABLE);

    private final ClassFiles classFiles;
    private final Set<String> ownClasses;
    private final Suites suites;
    private final JUnit4Runners runners;

    /** @param ownClasses the classes that were compiled or scanned together with the tests */
    public TestClassReader(ClassFiles classFiles, Set<String> ownClasses) {
        this.classFiles = classFiles;
        this.ownClasses = ownClasses;
        this.suites = new Suites(classFiles);
        this.runners = new JUnit4Runners(classFiles);
    }

    /** What the class of this binary name holds. */
    public TestClass read(String name) {
        ClassFile file = classFiles.find(name).orElse(null);
        if (file == null) {
            return new TestClass(name, Kind.OPAQUE, List.of());
        }
        if (file.isInterface() || file.isAbstract()) {
            return new TestClass(name, Kind.NO_TESTS, List.of());
        }
        SortedSet<TestName> tests = new TreeSet<>();
        collect(name, tests, new TreeSet<>());
        return new TestClass(name, kind(name, !tests.isEmpty()), List.copyOf(tests));
    }

    private Kind kind(String name, boolean hasTests) {
        if (suites.isSuite(name)) {
            return Kind.SUITE;
        }
        if (mayHaveMore(name)) {
            return Kind.OPAQUE;
        }
        if (hasTests) {
            return Kind.METHODS;
        }
        // A class without any test of its own kind may still get tests from a superclass that a framework offers.
        return isPlain(name) ? Kind.NO_TESTS : Kind.OPAQUE;
    }

    private void collect(String name, Set<TestName> tests, Set<String> seen) {
        if (!seen.add(name)) {
            return;
        }
        List<ClassFile> lineage = classFiles.lineage(name);
        boolean allPublicMethods = lineage.stream().anyMatch(relative -> relative.annotation(TESTNG_TEST) != null);
        boolean isTestCase = classFiles.isA(name, TEST_CASE);
        for (ClassFile relative : lineage) {
            for (MemberInfo method : relative.methods()) {
                if (!method.isSynthetic()
                        && (isTest(method)
                                || isTestCase && isJUnit3Test(method)
                                || allPublicMethods && isOrdinaryPublicMethod(method))) {
                    tests.add(TestName.of(name, method.name()));
                }
            }
            for (String member : relative.memberClasses()) {
                if (classFiles.find(member).filter(file -> !file.isAbstract()).isPresent()) {
                    collect(member, tests, seen);
                }
            }
        }
    }

    private boolean isTest(MemberInfo member) {
        return !Collections.disjoint(classFiles.withMetaAnnotations(member.annotations()), TEST_ANNOTATIONS);
    }

    private static boolean isJUnit3Test(MemberInfo method) {
        return method.name().startsWith("test") && method.descriptor().equals("()V");
    }

    private static boolean isOrdinaryPublicMethod(MemberInfo method) {
        return method.isPublic() && !method.isStatic() && !method.name().startsWith("<");
    }

    /** Whether a framework may find tests in the class that aren't methods with a known annotation. */
    private boolean mayHaveMore(String name) {
        for (ClassFile relative : classFiles.lineage(name)) {
            if (classFiles.withMetaAnnotations(relative.annotations()).contains(TESTABLE)
                    && relative.annotations().stream().noneMatch(a -> a.type().startsWith("org.junit.jupiter."))) {
                return true;
            }
            if (relative.fields().stream().anyMatch(this::isTest)) {
                return true;
            }
        }
        return runners.runnerOf(name)
                .filter(runner -> runners.kindOf(runner) == JUnit4Runners.Kind.UNKNOWN)
                .isPresent();
    }

    /** Whether neither a runner nor a superclass from elsewhere could bring tests along. */
    private boolean isPlain(String name) {
        if (runners.runnerOf(name).isPresent()) {
            return false;
        }
        List<String> superclasses = new ArrayList<>();
        for (ClassFile at = classFiles.find(name).orElse(null); at != null; ) {
            superclasses.add(at.superName());
            at = ClassFiles.isOfThePlatform(at.superName())
                    ? null
                    : classFiles.find(at.superName()).orElse(null);
        }
        return superclasses.stream().allMatch(type -> ClassFiles.isOfThePlatform(type) || ownClasses.contains(type));
    }
}
