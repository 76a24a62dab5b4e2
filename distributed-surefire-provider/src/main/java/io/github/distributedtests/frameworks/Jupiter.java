package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.names.ClassNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** JUnit Jupiter. Its test methods are {@code @Testable}, which {@link JUnitPlatform} recognises. */
public final class Jupiter extends PlatformEngine {
    static final String EXTEND_WITH = "org.junit.jupiter.api.extension.ExtendWith";

    private static final String PACKAGES = "org.junit.jupiter.";
    /** What makes a method one or several tests. */
    private static final Set<String> TESTS = new HashSet<>(
            Arrays.asList(PACKAGES + "api.Test", PACKAGES + "api.TestFactory", PACKAGES + "api.TestTemplate"));

    private static final String NESTED = "org.junit.jupiter.api.Nested";
    private static final String ORDER = "org.junit.jupiter.api.Order";
    private static final String TEST_METHOD_ORDER = "org.junit.jupiter.api.TestMethodOrder";
    private static final String RANDOM = "org.junit.jupiter.api.MethodOrderer$Random";

    Jupiter() {
        super("org.junit.jupiter.engine.JupiterTestEngine", "junit.");
    }

    /** Whether this is an orderer of methods under which a class may be split: it promises no order. */
    public static boolean isRandomOrder(String orderer) {
        return orderer.equals(RANDOM);
    }

    /** Whether the class, or one that is nested in it, has tests of Jupiter. */
    public static boolean isTestClass(String className, ClassFiles classFiles) {
        return classFiles.family(className).stream()
                .flatMap(member -> member.methods().stream())
                .anyMatch(method -> classFiles.withMetaAnnotations(method.annotations()).stream()
                        .anyMatch(TESTS::contains));
    }

    /** Whether Jupiter itself offers this annotation. */
    static boolean isFrom(AnnotationUse annotation) {
        return annotation.type().startsWith(PACKAGES);
    }

    @Override
    public Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        for (AnnotationUse annotation : member.annotations()) {
            Optional<String> reason = annotation.type().equals(TEST_METHOD_ORDER)
                    ? Optional.of(annotation)
                            .filter(Jupiter::isAnOrder)
                            .flatMap(order -> Reasons.methodsDepend("@TestMethodOrder"))
                    : metaTestMethodOrder(annotation, classFiles);
            if (reason.isPresent()) {
                return reason;
            }
        }
        // @Order has no effect unless something orders by it, so somebody made it the default orderer.
        return member.methods().stream()
                        .flatMap(method -> method.annotations().stream())
                        .anyMatch(annotation -> annotation.type().equals(ORDER))
                ? Reasons.methodsDepend("@Order on its methods")
                : Optional.empty();
    }

    private static Optional<String> metaTestMethodOrder(AnnotationUse annotation, ClassFiles classFiles) {
        for (String type : classFiles.withMetaAnnotations(Collections.singletonList(annotation))) {
            if (classFiles
                    .find(type)
                    .map(file -> file.annotation(TEST_METHOD_ORDER))
                    .filter(Jupiter::isAnOrder)
                    .isPresent()) {
                return Reasons.methodsDepend("@TestMethodOrder on @" + ClassNames.simple(type));
            }
        }
        return Optional.empty();
    }

    private static boolean isAnOrder(AnnotationUse testMethodOrder) {
        return testMethodOrder.value("value").stream().noneMatch(Jupiter::isRandomOrder);
    }

    /** A nested class goes by the name of the class that declares it, also where a whole class inherits it. */
    @Override
    public List<Set<String>> dependent(Collection<String> classes, Predicate<String> isWhole, ClassFiles classFiles) {
        List<Set<String>> dependent = new ArrayList<>();
        for (String name : classes) {
            for (ClassFile relative : classFiles.lineage(name)) {
                if (!relative.name().equals(name) && hasNestedTests(relative, classFiles) && isWhole.test(name)) {
                    dependent.add(new LinkedHashSet<>(Arrays.asList(name, relative.name())));
                }
            }
        }
        return dependent;
    }

    private static boolean hasNestedTests(ClassFile file, ClassFiles classFiles) {
        return file.memberClasses().stream()
                .anyMatch(name -> classFiles
                        .find(name)
                        .filter(member -> classFiles.isAnnotated(member.annotations(), NESTED))
                        .isPresent());
    }
}
