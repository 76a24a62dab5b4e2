package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.names.TestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks all known test frameworks about a class; one that knows something is enough. */
public final class Frameworks {
    private final ClassFiles classFiles;

    public Frameworks(ClassFiles classFiles) {
        this.classFiles = classFiles;
    }

    /** All frameworks that something is known of. */
    static List<Framework> all() {
        return Arrays.asList(
                new JUnitPlatform(),
                new Jupiter(),
                new JUnit4(),
                new JUnit3(),
                new TestNg(),
                new Spock(),
                new Kotest(),
                new Cucumber(),
                new Jqwik(),
                new ArchUnit(),
                new Mockito(),
                new Spring(),
                new Quarkus(),
                new Micronaut(),
                new Arquillian(),
                new Testcontainers());
    }

    /** Loaded by the first question: most test JVMs have none, since Maven's JVM has answered theirs. */
    private static final class Known {
        static final List<Framework> FRAMEWORKS = all();
    }

    /**
     * Why a class must not be split, or nothing where it may be.
     *
     * @param family the class, which comes first, with all that takes part in running it
     */
    public Optional<String> whyWhole(Collection<ClassFile> family) {
        Optional<String> why = first(family, (framework, member) -> framework.whyWhole(member, classFiles));
        List<ClassFile> itself = family.stream().limit(1).collect(Collectors.toList());
        return why.isPresent() ? why : first(itself, (framework, type) -> framework.whyWholeByItself(type, classFiles));
    }

    /**
     * Why it doesn't pay to split a class, or nothing where it does. A matter of economy, not of correctness.
     *
     * @param family the class with all that takes part in running it
     */
    public Optional<String> whyExpensive(Collection<ClassFile> family) {
        return first(family, (framework, member) -> framework.whyExpensive(member, classFiles));
    }

    /**
     * What tells the application context that a class shares with others: the same text where class files configure the
     * same. A matter of economy, not of correctness.
     *
     * @return nothing where the class has none, or where class files don't say which
     */
    public Optional<String> contextOf(String className) {
        for (Framework framework : Known.FRAMEWORKS) {
            Optional<String> context = framework.contextOf(className, classFiles);
            if (context.isPresent()) {
                return context;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(
            Collection<ClassFile> family, BiFunction<Framework, ClassFile, Optional<String>> question) {
        for (ClassFile member : family) {
            for (Framework framework : Known.FRAMEWORKS) {
                Optional<String> answer = question.apply(framework, member);
                if (answer.isPresent()) {
                    return answer;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the class stands for the tests of other classes. A suite has no place of its own: every node opens it, and
     * what is inside goes by its own names.
     */
    public boolean isSuite(String className) {
        return any(framework -> framework.isSuite(className, classFiles));
    }

    /** Whether the class, if it is a suite, has its tests in it; else it only tells an engine where they are. */
    public boolean holdsItsTests(String className) {
        return !any(framework -> !framework.holdsItsTests(className, classFiles));
    }

    /**
     * Whether the class may have tests that only the running framework knows.
     *
     * @param hasTests whether {@link #testsIn} recognises a method in it
     */
    public boolean isOpaque(String className, boolean hasTests) {
        return any(framework -> framework.isOpaque(className, hasTests, classFiles));
    }

    /** Whether one of them runs tests of the class also if that is abstract or an interface. */
    public boolean runsAbstract(String className) {
        return any(framework -> framework.runsAbstract(className, classFiles));
    }

    /** Recognises the test methods among those that the class declares or inherits. */
    public Predicate<MemberInfo> testsIn(String className) {
        Predicate<MemberInfo> tests = method -> false;
        for (Framework framework : Known.FRAMEWORKS) {
            tests = tests.or(framework.testsIn(className, classFiles));
        }
        return tests;
    }

    /**
     * The classes that must run on one node because one depends on another, a set for each reason. Sets may overlap;
     * what they name may be nested, or not among the classes.
     *
     * @param isWhole the classes that must not be split for a reason of their own
     */
    public List<Set<String>> dependent(Collection<String> classes, Predicate<String> isWhole) {
        List<Set<String>> dependent = new ArrayList<>();
        for (Framework framework : Known.FRAMEWORKS) {
            dependent.addAll(framework.dependent(classes, isWhole, classFiles));
        }
        return dependent;
    }

    /** Whether this is a runner for JUnit 4 that names each test after its method and can leave some out. */
    static boolean runsByMethod(String runner) {
        return any(framework -> framework.runsByMethod(runner));
    }

    /** Whether class files tell each class that this engine of the JUnit Platform finds tests in. */
    public static boolean tellTestsOf(String engine) {
        return any(framework -> framework.tellsTestsOf(engine));
    }

    /** Whether every test of this engine of the JUnit Platform surely is in a class. */
    public static boolean keepToClasses(String engine) {
        return any(framework -> framework.tellsTestsOf(engine) && !framework.hasTestsOutsideClasses());
    }

    /** Whether a system property is a setting of one of them, by which a run may select tests. */
    public static boolean areConfiguredBy(String property) {
        return any(framework -> framework.isConfiguredBy(property));
    }

    /** Whether one of them reports this as a test although it stands for a class that can't be set up. */
    public static boolean isPseudoTest(TestName test) {
        return any(framework -> framework.isPseudoTest(test));
    }

    private static boolean any(Predicate<Framework> question) {
        for (Framework framework : Known.FRAMEWORKS) {
            if (question.test(framework)) {
                return true;
            }
        }
        return false;
    }
}
