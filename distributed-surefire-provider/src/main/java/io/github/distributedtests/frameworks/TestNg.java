package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** TestNG. */
final class TestNg implements Framework {
    private static final String ENGINE = "org.junit.support.testng.engine.TestNGTestEngine";
    private static final String TEST = "org.testng.annotations.Test";
    private static final String FACTORY = "org.testng.annotations.Factory";

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
        return method.isPublic() && !method.isStatic() && !method.name().startsWith("<");
    }

    @Override
    public List<Set<String>> dependent(Collection<String> classes, Predicate<String> isWhole, ClassFiles classFiles) {
        return new TestNgDependences(classes, classFiles).sets();
    }

    @Override
    public boolean tellsTestsOf(String engine) {
        return engine.equals(ENGINE);
    }
}
