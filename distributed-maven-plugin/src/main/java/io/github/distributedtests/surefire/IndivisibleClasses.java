package io.github.distributedtests.surefire;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.frameworks.Suites;
import java.util.function.Predicate;

/** Knows the classes that a provider can only run as a whole, whatever the classes themselves would allow. */
public final class IndivisibleClasses {
    private static final String JUNIT3 = "surefire-junit3";
    private static final String TESTNG = "surefire-testng";

    private IndivisibleClasses() {}

    /** Asked with the binary name of a class. */
    public static Predicate<String> under(Route route, ClassFiles classFiles) {
        String provider = route instanceof Route.WrappedProvider wrapped ? wrapped.artifactId() : "";
        return switch (provider) {
            case JUNIT3 -> name -> !isJUnit3(name, classFiles) && isPojoTest(name, classFiles);
            case TESTNG -> name -> isJUnit3(name, classFiles) || isJUnit4(name, classFiles);
            default -> name -> false;
        };
    }

    private static boolean isJUnit3(String name, ClassFiles classFiles) {
        return classFiles.isA(name, "junit.framework.Test") || new Suites(classFiles).hasSuiteMethod(name);
    }

    private static boolean isJUnit4(String name, ClassFiles classFiles) {
        for (ClassFile relative : classFiles.lineage(name)) {
            if (relative.annotation("org.junit.runner.RunWith") != null
                    || relative.methods().stream()
                            .flatMap(method -> method.annotations().stream())
                            .anyMatch(annotation -> annotation.type().equals("org.junit.Test"))) {
                return true;
            }
        }
        return false;
    }

    /** What the JUnit 3 provider runs without any framework. */
    private static boolean isPojoTest(String name, ClassFiles classFiles) {
        return classFiles.lineage(name).stream()
                .flatMap(relative -> relative.methods().stream())
                .anyMatch(IndivisibleClasses::isPojoTestMethod);
    }

    private static boolean isPojoTestMethod(MemberInfo method) {
        return method.isPublic()
                && !method.isStatic()
                && method.name().startsWith("test")
                && method.descriptor().equals("()V");
    }
}
