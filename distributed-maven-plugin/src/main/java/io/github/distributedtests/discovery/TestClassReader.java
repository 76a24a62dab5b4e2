package io.github.distributedtests.discovery;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.discovery.TestClass.Contents;
import io.github.distributedtests.frameworks.Frameworks;
import io.github.distributedtests.names.TestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the tests of a class from class files alone. Where it can't be sure to know them all it says so, since a class
 * that is left out on a node is never asked again: too many tests cost a little time, one too few would be lost.
 */
public final class TestClassReader {
    private final ClassFiles classFiles;
    private final Set<String> ownClasses;
    private final Frameworks frameworks;

    /** @param ownClasses the classes that were compiled or scanned together with the tests */
    public TestClassReader(ClassFiles classFiles, Set<String> ownClasses) {
        this.classFiles = classFiles;
        this.ownClasses = ownClasses;
        this.frameworks = new Frameworks(classFiles);
    }

    /** What the class of this binary name holds. */
    public TestClass read(String name) {
        ClassFile file = classFiles.find(name).orElse(null);
        if (file == null) {
            return new TestClass(name, Contents.OPAQUE, List.of());
        }
        if (file.isAbstract() && !frameworks.runsAbstract(name)) {
            return new TestClass(name, Contents.NO_TESTS, List.of());
        }
        SortedSet<TestName> tests = new TreeSet<>();
        collect(name, tests, new TreeSet<>());
        return new TestClass(name, contents(name, !tests.isEmpty()), List.copyOf(tests));
    }

    private Contents contents(String name, boolean hasTests) {
        if (frameworks.isSuite(name)) {
            return Contents.SUITE;
        }
        if (frameworks.isOpaque(name, hasTests)) {
            return Contents.OPAQUE;
        }
        if (hasTests) {
            return Contents.METHODS;
        }
        // A class without any test of its own kind may still get tests from a superclass that a framework offers.
        return hasOnlyOwnSuperclasses(name) ? Contents.NO_TESTS : Contents.OPAQUE;
    }

    private void collect(String name, Set<TestName> tests, Set<String> seen) {
        if (!seen.add(name)) {
            return;
        }
        Predicate<MemberInfo> isTest = frameworks.testsIn(name);
        for (ClassFile relative : classFiles.lineage(name)) {
            for (MemberInfo method : relative.methods()) {
                if (!method.isSynthetic() && isTest.test(method)) {
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

    /** Whether no superclass from elsewhere could bring tests along. */
    private boolean hasOnlyOwnSuperclasses(String name) {
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
