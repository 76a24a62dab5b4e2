package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.names.ClassNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** JUnit Jupiter. Its test methods are {@code @Testable}, which {@link JUnitPlatform} recognises. */
final class Jupiter implements Framework {
    static final String EXTEND_WITH = "org.junit.jupiter.api.extension.ExtendWith";

    private static final String ENGINE = "org.junit.jupiter.engine.JupiterTestEngine";
    private static final String PACKAGES = "org.junit.jupiter.";
    private static final String NESTED = "org.junit.jupiter.api.Nested";
    private static final String ORDER = "org.junit.jupiter.api.Order";
    private static final String TEST_METHOD_ORDER = "org.junit.jupiter.api.TestMethodOrder";
    private static final String RANDOM = "org.junit.jupiter.api.MethodOrderer$Random";

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
        return !testMethodOrder.value("value").contains(RANDOM);
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

    @Override
    public boolean tellsTestsOf(String engine) {
        return engine.equals(ENGINE);
    }
}
