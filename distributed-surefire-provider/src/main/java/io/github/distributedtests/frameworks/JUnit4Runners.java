package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the runner that a JUnit 4 class asks for by {@code @RunWith}. */
public final class JUnit4Runners {
    static final String RUN_WITH = "org.junit.runner.RunWith";
    private static final String ENCLOSED = "org.junit.experimental.runners.Enclosed";
    private static final String SUITE = "org.junit.runners.Suite";

    /** By which the class of a {@code Parameterized} has a runner of the user's for each of its parameters. */
    private static final String FACTORY = "org.junit.runners.Parameterized$UseParametersRunnerFactory";

    private static final String USUAL_FACTORY =
            "org.junit.runners.parameterized.BlockJUnit4ClassRunnerWithParametersFactory";

    /** JUnit 4's own runners that name each test after the method behind it and can be told to leave some out. */
    static final Set<String> BY_METHOD = new HashSet<>(Arrays.asList(
            "org.junit.runners.BlockJUnit4ClassRunner",
            "org.junit.runners.JUnit4",
            "org.junit.internal.runners.JUnit4ClassRunner",
            "org.junit.experimental.theories.Theories",
            "org.junit.runners.Parameterized"));

    /** Runners whose classes stand for the tests of other classes. */
    private static final Set<String> SUITES = new HashSet<>(Arrays.asList(SUITE, "org.junit.runners.AllTests"));

    /** Methods by which a subclass of a known runner would find or name its tests in its own way. */
    private static final Set<String> NAMING = new HashSet<>(Arrays.asList(
            "testName", "describeChild", "getDescription", "computeTestMethods", "getChildren", "filter"));

    /** The packages of runners that are widely used, and that find the tests of the class that they are given. */
    private static final List<String> WELL_KNOWN =
            Arrays.asList("org.junit.", "org.springframework.", "org.mockito.", "org.powermock.");

    /** How a runner finds and names its tests. */
    public enum RunnerKind {
        /** After the methods of the class. */
        BY_METHOD,
        /** They are those of the classes that are nested in it. */
        ENCLOSED,
        /** They are those of other classes. */
        SUITE,
        /** In a way that isn't known. */
        UNKNOWN
    }

    private final ClassFiles classFiles;

    public JUnit4Runners(ClassFiles classFiles) {
        this.classFiles = classFiles;
    }

    /** The binary name of the runner of this class, or nothing where neither it nor a supertype names one. */
    public Optional<String> runnerOf(String className) {
        return namedBy(RUN_WITH, className);
    }

    /** What runs this class in a way that isn't known, if it is not known: its runner, or a factory of runners. */
    Optional<String> unknownRunnerOf(String className) {
        Optional<String> factory = namedBy(FACTORY, className).filter(name -> !name.equals(USUAL_FACTORY));
        return factory.isPresent()
                ? factory
                : runnerOf(className).filter(runner -> kindOf(runner) == RunnerKind.UNKNOWN);
    }

    /** Whether a runner that isn't JUnit's or a well-known one may find tests in other places than the class. */
    boolean mayFindMore(String className) {
        return runnerOf(className)
                .filter(runner ->
                        !Frameworks.runsByMethod(runner) && WELL_KNOWN.stream().noneMatch(runner::startsWith))
                .isPresent();
    }

    private Optional<String> namedBy(String annotation, String className) {
        for (ClassFile relative : classFiles.lineage(className)) {
            AnnotationUse use = relative.annotation(annotation);
            if (use != null) {
                return use.value("value").stream().findFirst();
            }
        }
        return Optional.empty();
    }

    public RunnerKind kindOf(String runner) {
        Set<String> seen = new HashSet<>(); // a damaged class file may make a class its own ancestor
        for (String type = runner; type != null && seen.add(type); ) {
            if (Frameworks.runsByMethod(type)) {
                return RunnerKind.BY_METHOD;
            }
            if (ENCLOSED.equals(type)) {
                return RunnerKind.ENCLOSED;
            }
            if (SUITES.contains(type)) {
                return RunnerKind.SUITE;
            }
            Optional<ClassFile> file = classFiles.find(type);
            if (!file.isPresent() || namesTestsItself(file.get())) {
                return RunnerKind.UNKNOWN;
            }
            type = file.get().superName();
        }
        return RunnerKind.UNKNOWN;
    }

    /**
     * Whether JUnit 4 runs the class on one node or on all, because no filter reaches its tests: its runner isn't known
     * to obey one, the class is ignored, or it is a suite with such a class in it.
     */
    public boolean isIndivisible(String className) {
        return isIndivisible(className, new HashSet<>());
    }

    private boolean isIndivisible(String className, Set<String> seen) {
        if (!seen.add(className)) {
            return false;
        }
        ClassFile file = classFiles.find(className).orElse(null);
        return file != null
                && (file.annotation(JUnit4.IGNORE) != null
                        || unknownRunnerOf(className).isPresent()
                        || suiteClasses(file).stream().anyMatch(member -> isIndivisible(member, seen)));
    }

    /** The classes that a JUnit 4 suite lists by {@code @SuiteClasses}. */
    public static List<String> suiteClasses(ClassFile suite) {
        AnnotationUse listed = suite.annotation(SUITE + "$SuiteClasses");
        return listed == null ? Arrays.asList() : listed.value("value");
    }

    private static boolean namesTestsItself(ClassFile runner) {
        return runner.methods().stream().map(MemberInfo::name).anyMatch(NAMING::contains);
    }
}
