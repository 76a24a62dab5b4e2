package io.github.distributedtests.surefire;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.frameworks.JUnit3;
import io.github.distributedtests.frameworks.JUnit4;
import io.github.distributedtests.frameworks.TestNg;
import java.util.function.Predicate;

/** Knows the classes that a provider can only run as a whole, whatever the classes themselves would allow. */
public final class IndivisibleClasses {
    private static final String JUNIT3 = "surefire-junit3";
    private static final String TESTNG = "surefire-testng";

    private IndivisibleClasses() {}

    /** Asked with the binary name of a class. */
    public static Predicate<String> under(Route route, ClassFiles classFiles) {
        if (route instanceof Route.PlatformFilter) {
            // TestNG's engine ends a class with the first of its objects that has no method left, and Surefire's report
            // has nothing of what comes after: with a part of the methods, a part of the tests.
            return name -> TestNg.isFactory(name, classFiles);
        }
        String provider = route instanceof Route.WrappedProvider wrapped ? wrapped.artifactId() : "";
        return switch (provider) {
            case JUNIT3 -> name -> !JUnit3.isTestClass(name, classFiles) && isPojoTest(name, classFiles);
            case TESTNG -> name -> JUnit3.isTestClass(name, classFiles) || JUnit4.isTestClass(name, classFiles);
            default -> name -> false;
        };
    }

    /** What the JUnit 3 provider runs without any framework. */
    private static boolean isPojoTest(String name, ClassFiles classFiles) {
        return classFiles.lineage(name).stream()
                .flatMap(relative -> relative.methods().stream())
                .anyMatch(IndivisibleClasses::isPojoTestMethod);
    }

    private static boolean isPojoTestMethod(MemberInfo method) {
        return method.isPublic() && !method.isStatic() && JUnit3.isNamedAsTest(method);
    }
}
