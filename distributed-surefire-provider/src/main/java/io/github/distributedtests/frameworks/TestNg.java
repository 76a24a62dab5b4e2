package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** TestNG. */
public final class TestNg extends PlatformEngine {
    private static final String TEST = "org.testng.annotations.Test";
    private static final String FACTORY = "org.testng.annotations.Factory";

    /** On a class: TestNG adds them to the whole suite or to the whole test of a suite. */
    private static final String LISTENERS = "org.testng.annotations.Listeners";

    /** On methods that TestNG calls before or after tests of other classes too. */
    private static final Set<String> FOR_OTHERS = new HashSet<>(Arrays.asList(
            "org.testng.annotations.BeforeSuite",
            "org.testng.annotations.AfterSuite",
            "org.testng.annotations.BeforeTest",
            "org.testng.annotations.AfterTest",
            "org.testng.annotations.BeforeGroups",
            "org.testng.annotations.AfterGroups",
            "org.testng.annotations.ObjectFactory"));

    TestNg() {
        super("org.junit.support.testng.engine.TestNGTestEngine", "testng.");
    }

    /** Whether TestNG is there at all. */
    public static boolean isOnClassPath(ClassFiles classFiles) {
        return classFiles.find(TEST).isPresent();
    }

    /** Whether the class has tests of TestNG, its own or inherited ones. */
    public static boolean isTestClass(String className, ClassFiles classFiles) {
        return classFiles.lineage(className).stream()
                .anyMatch(relative -> !testsOf(relative).isEmpty());
    }

    /**
     * What TestNG does for the tests of other classes too when it is given this one, be it that the class has no test
     * itself: it may have set-up or tear-down of a whole suite, test or group, or bring listeners along. Each is named
     * after where it is declared, so that it is the same for all classes that inherit it.
     */
    public static Set<String> setUpForOthers(String className, ClassFiles classFiles) {
        Set<String> setUp = new LinkedHashSet<>(listenersOf(className, classFiles));
        for (ClassFile relative : classFiles.lineage(className)) {
            relative.methods().stream()
                    .filter(method -> method.annotations().stream()
                            .anyMatch(annotation -> FOR_OTHERS.contains(annotation.type())))
                    .forEach(method -> setUp.add(relative.name() + '#' + method.name()));
        }
        // Surefire makes suites and tests of their own for those that name one.
        return setUp.isEmpty() || !namesItsSuite(className, classFiles)
                ? setUp
                : setUp.stream().map(name -> className + ' ' + name).collect(Collectors.toSet());
    }

    private static boolean namesItsSuite(String className, ClassFiles classFiles) {
        return classFiles.lineage(className).stream()
                .flatMap(relative -> relative.annotations().stream())
                .filter(annotation -> annotation.type().equals(TEST))
                .anyMatch(test -> !test.value("suiteName").isEmpty()
                        || !test.value("testName").isEmpty());
    }

    /** The listeners that a class brings along by annotation. */
    static List<String> listenersOf(String className, ClassFiles classFiles) {
        return classFiles.lineage(className).stream()
                .flatMap(relative ->
                        classFiles.withMetaAnnotations(relative.annotations()).contains(LISTENERS)
                                ? listenersIn(relative, classFiles)
                                : Stream.empty())
                .collect(Collectors.toList());
    }

    /** On the class itself, or on an annotation of it. */
    private static Stream<String> listenersIn(ClassFile annotated, ClassFiles classFiles) {
        return Stream.concat(
                        annotated.annotations().stream(),
                        classFiles.withMetaAnnotations(annotated.annotations()).stream()
                                .flatMap(type -> classFiles
                                        .find(type)
                                        .map(file -> file.annotations().stream())
                                        .orElse(Stream.empty())))
                .filter(annotation -> annotation.type().equals(LISTENERS))
                .flatMap(annotation -> annotation.value("value").stream());
    }

    /** Every {@code @Test} on a class and its own methods. */
    static List<AnnotationUse> testsOf(ClassFile file) {
        List<AnnotationUse> tests = new ArrayList<>();
        addTests(file.annotations(), tests);
        file.methods().forEach(method -> addTests(method.annotations(), tests));
        return tests;
    }

    private static void addTests(List<AnnotationUse> annotations, List<AnnotationUse> tests) {
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().equals(TEST)) {
                tests.add(annotation);
            }
        }
    }

    @Override
    public Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        for (AnnotationUse test : testsOf(member)) {
            for (String dependence : new String[] {"dependsOnMethods", "dependsOnGroups"}) {
                if (!test.value(dependence).isEmpty()) {
                    return Reasons.methodsDepend(dependence);
                }
            }
            if (test.value("singleThreaded").contains("true")) {
                return Reasons.methodsDepend("singleThreaded");
            }
        }
        return Optional.empty();
    }

    /** A factory makes objects of other classes, whose tests are run. */
    @Override
    public boolean isSuite(String className, ClassFiles classFiles) {
        return isFactory(className, classFiles);
    }

    /** Those of other classes go by these, also where its own stay together: each node has to ask it for its objects. */
    @Override
    public boolean holdsItsTests(String className, ClassFiles classFiles) {
        return !isFactory(className, classFiles);
    }

    /** Whether TestNG asks the class for the objects whose tests it runs. */
    public static boolean isFactory(String className, ClassFiles classFiles) {
        return classFiles.lineage(className).stream()
                .flatMap(relative -> relative.methods().stream())
                .flatMap(method -> method.annotations().stream())
                .anyMatch(annotation -> annotation.type().equals(FACTORY));
    }

    /** On a class, the annotation makes tests of all public methods. */
    @Override
    public Predicate<MemberInfo> testsIn(String className, ClassFiles classFiles) {
        boolean allPublicMethods =
                classFiles.lineage(className).stream().anyMatch(relative -> relative.annotation(TEST) != null);
        return method -> allPublicMethods && isOrdinaryPublicMethod(method)
                || classFiles.isAnnotated(method.annotations(), TEST);
    }

    private static boolean isOrdinaryPublicMethod(MemberInfo method) {
        return method.isPublic() && !method.name().startsWith("<");
    }

    @Override
    public List<Set<String>> dependent(Collection<String> classes, Predicate<String> isWhole, ClassFiles classFiles) {
        return new TestNgDependences(classes, classFiles).sets();
    }

    /**
     * The classes that must run on one node because groups depend on one another by more than annotations.
     *
     * @param dependences each group with those that it depends on
     */
    public static List<Set<String>> dependent(
            Map<String, Set<String>> dependences, Collection<String> classes, ClassFiles classFiles) {
        return new TestNgDependences(classes, classFiles).setsOf(dependences);
    }
}
