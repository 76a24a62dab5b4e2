package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.frameworks.JUnit4Runners.RunnerKind;
import io.github.distributedtests.names.TestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** JUnit 4. */
public final class JUnit4 extends PlatformEngine {
    static final String IGNORE = "org.junit.Ignore";

    private static final String TEST = "org.junit.Test";
    private static final String THEORY = "org.junit.experimental.theories.Theory";
    private static final String FIX_METHOD_ORDER = "org.junit.FixMethodOrder";

    JUnit4() {
        super("org.junit.vintage.engine.VintageTestEngine", "junit.");
    }

    /** Whether this is how a class is reported that can't be set up, in the place of its tests. */
    public static boolean standsForItsClass(TestName test) {
        return "initializationError".equals(test.method());
    }

    /**
     * Whether this stands for a set of parameters, since Parameterized asks filters about each as if it were a method; or
     * for all of them, since it reports as a test that an assumption failed where they are made.
     */
    public static boolean standsForParameters(TestName test) {
        return test.hasMethod()
                && (test.method().startsWith("[") || test.method().endsWith("() assumption violation"));
    }

    @Override
    public boolean isPseudoTest(TestName test) {
        return standsForItsClass(test);
    }

    /** Whether the class is written for JUnit 4. */
    public static boolean isTestClass(String className, ClassFiles classFiles) {
        return new JUnit4Runners(classFiles).runnerOf(className).isPresent()
                || classFiles.lineage(className).stream()
                        .flatMap(relative -> relative.methods().stream())
                        .flatMap(method -> method.annotations().stream())
                        .anyMatch(annotation -> annotation.type().equals(TEST));
    }

    @Override
    public Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        if (member.annotation(FIX_METHOD_ORDER) != null) {
            return Reasons.methodsDepend("@FixMethodOrder");
        }
        if (member.annotation(IGNORE) != null) {
            // JUnit 4 reports such a class as one skipped test, and no filter reaches it.
            return Optional.of("it is ignored as a whole");
        }
        // An unknown runner may name its tests as it likes or ignore filters, so the class runs on one node or on all.
        return new JUnit4Runners(classFiles)
                .unknownRunnerOf(member.name())
                .map(runner -> "it runs with " + runner + ", which may not be able to run a part of it");
    }

    @Override
    public boolean isSuite(String className, ClassFiles classFiles) {
        JUnit4Runners runners = new JUnit4Runners(classFiles);
        return runners.runnerOf(className)
                .filter(runner -> runners.kindOf(runner) == RunnerKind.SUITE)
                .isPresent();
    }

    /** A known runner, too, must have brought the tests along if none were recognised. */
    @Override
    public boolean isOpaque(String className, boolean hasTests, ClassFiles classFiles) {
        JUnit4Runners runners = new JUnit4Runners(classFiles);
        return runners.mayFindMore(className)
                || (hasTests ? runners.unknownRunnerOf(className) : runners.runnerOf(className)).isPresent();
    }

    @Override
    public Predicate<MemberInfo> testsIn(String className, ClassFiles classFiles) {
        return method -> classFiles.isAnnotated(method.annotations(), TEST)
                || classFiles.isAnnotated(method.annotations(), THEORY);
    }

    /** A suite stays with its members if one of them can't be run in part. */
    @Override
    public List<Set<String>> dependent(Collection<String> classes, Predicate<String> isWhole, ClassFiles classFiles) {
        JUnit4Runners runners = new JUnit4Runners(classFiles);
        List<Set<String>> dependent = new ArrayList<>();
        for (String name : classes) {
            List<String> members =
                    classFiles.find(name).map(JUnit4Runners::suiteClasses).orElse(Collections.emptyList());
            if (members.stream().anyMatch(runners::isIndivisible)) {
                Set<String> suite = new LinkedHashSet<>(members);
                suite.add(name);
                dependent.add(suite);
            }
        }
        return dependent;
    }

    @Override
    public boolean runsByMethod(String runner) {
        return JUnit4Runners.BY_METHOD.contains(runner);
    }
}
