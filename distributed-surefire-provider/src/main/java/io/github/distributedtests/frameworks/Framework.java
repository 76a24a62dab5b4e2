package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.names.TestName;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of one test framework. Each answer is a pure function of class files, by names alone: every node
 * answers the same, and the framework needs not be present. The default answers are those of a framework of which
 * nothing is known.
 */
interface Framework {
    /**
     * Why a class must not be split: because its methods depend on one another, or because it can't be run in part.
     *
     * @param member the class, or another of its family
     * @return nothing where this member allows it
     */
    default Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        return Optional.empty();
    }

    /**
     * The same for a reason that counts for the class only, and for nothing that it inherits or holds.
     *
     * @param type the class
     */
    default Optional<String> whyWholeByItself(ClassFile type, ClassFiles classFiles) {
        return Optional.empty();
    }

    /**
     * Why it doesn't pay to split a class: because its set-up costs much, such as an application context or a container.
     *
     * @param member the class, or another of its family
     * @return nothing where this member costs little
     */
    default Optional<String> whyExpensive(ClassFile member, ClassFiles classFiles) {
        return Optional.empty();
    }

    /**
     * What tells the application context that a class shares with others: the same text where class files configure the
     * same.
     *
     * @return nothing where the class has none, or where class files don't say which
     */
    default Optional<String> contextOf(String className, ClassFiles classFiles) {
        return Optional.empty();
    }

    /** Whether the class stands for the tests of other classes. */
    default boolean isSuite(String className, ClassFiles classFiles) {
        return false;
    }

    /** Whether the class, if it is a suite, has its tests in it; else it only tells an engine where they are. */
    default boolean holdsItsTests(String className, ClassFiles classFiles) {
        return true;
    }

    /**
     * Whether the class may have tests that only the running framework knows.
     *
     * @param hasTests whether any framework recognises a test method in it
     */
    default boolean isOpaque(String className, boolean hasTests, ClassFiles classFiles) {
        return false;
    }

    /** Whether it runs tests of the class also if that is abstract or an interface. */
    default boolean runsAbstract(String className, ClassFiles classFiles) {
        return false;
    }

    /** Recognises the test methods among those that the class declares or inherits. */
    default Predicate<MemberInfo> testsIn(String className, ClassFiles classFiles) {
        return method -> false;
    }

    /**
     * The classes that must run on one node because one depends on another, a set for each reason. Sets may overlap;
     * what they name may be nested, or not among the classes.
     *
     * @param isWhole the classes that must not be split for a reason of their own
     */
    default List<Set<String>> dependent(Collection<String> classes, Predicate<String> isWhole, ClassFiles classFiles) {
        return Collections.emptyList();
    }

    /** Whether this is a runner for JUnit 4 that names each test after its method and can leave some out. */
    default boolean runsByMethod(String runner) {
        return false;
    }

    /**
     * Whether this is its engine for the JUnit Platform, and the other answers tell each class that the engine finds tests
     * in.
     *
     * @param engine the name of the engine's class
     */
    default boolean tellsTestsOf(String engine) {
        return false;
    }

    /** Whether its engine may find tests that are in no class, such as those in files that a property names. */
    default boolean hasTestsOutsideClasses() {
        return false;
    }

    /** Whether a system property is a setting of it, by which a run may select tests. */
    default boolean isConfiguredBy(String property) {
        return false;
    }

    /** Whether it reports this as a test although it stands for a class that can't be set up, on each node that opens it. */
    default boolean isPseudoTest(TestName test) {
        return false;
    }
}
