package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What class files tell of Spring's application context of a test class. Spring keeps a context for all classes that are
 * configured alike: by annotations on them and on what they extend and implement, by fields that replace beans, by methods
 * that set properties, and by configurations nested in them. What this takes for different may be one context all the same,
 * such as configurations in another order.
 */
final class SpringContext {
    private static final String SPRING = "org.springframework.";
    private static final String TEST_CONTEXT = SPRING + "test.context.";

    /** They find what they configure by the class that they stand on, where they name nothing. */
    private static final Set<String> BY_CLASS =
            setOf(Spring.CONTEXT_CONFIGURATION, Spring.JUNIT_CONFIG, Spring.JUNIT_WEB_CONFIG);

    /** Annotations of Spring's on test classes that have nothing to do with what is in the context. */
    private static final Set<String> OF_NO_CONTEXT = setOf(
            SPRING + "test.annotation.Commit",
            SPRING + "test.annotation.DirtiesContext",
            SPRING + "test.annotation.ProfileValueSourceConfiguration",
            SPRING + "test.annotation.Rollback",
            SPRING + "transaction.annotation.Transactional",
            TEST_CONTEXT + "TestConstructor",
            TEST_CONTEXT + "TestExecutionListeners",
            TEST_CONTEXT + "event.RecordApplicationEvents",
            TEST_CONTEXT + "jdbc.Sql",
            TEST_CONTEXT + "jdbc.SqlConfig",
            TEST_CONTEXT + "jdbc.SqlGroup",
            TEST_CONTEXT + "jdbc.SqlMergeMode",
            TEST_CONTEXT + "junit.jupiter.DisabledIf",
            TEST_CONTEXT + "junit.jupiter.EnabledIf");

    /** Where annotations are from that replace or add a bean by a field. */
    private static final String[] OF_FIELDS = {
        SPRING + "boot.test.mock.mockito.",
        SPRING + "boot.testcontainers.service.connection.",
        TEST_CONTEXT + "bean.override."
    };

    private static final String PROPERTIES = TEST_CONTEXT + "DynamicPropertySource";
    private static final String CONFIGURATION = SPRING + "context.annotation.Configuration";

    private final ClassFiles classFiles;

    SpringContext(ClassFiles classFiles) {
        this.classFiles = classFiles;
    }

    private static Set<String> setOf(String... names) {
        return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(names)));
    }

    /** The same text for classes that are configured alike. */
    String of(String className) {
        List<String> parts = new ArrayList<>();
        for (ClassFile relative : classFiles.lineage(className)) {
            if (!relative.name().startsWith(SPRING)) {
                parts.addAll(partsOf(relative));
            }
        }
        return String.join("\n", parts);
    }

    private Collection<String> partsOf(ClassFile type) {
        Set<String> parts = new TreeSet<>();
        for (AnnotationUse use : type.annotations()) {
            if (isAboutContext(use)) {
                parts.add(use.text() + (isByClass(use) ? " on " + type.name() : ""));
            }
        }
        for (MemberInfo field : type.fields()) {
            for (AnnotationUse use : field.annotations()) {
                if (typesOf(use).stream().anyMatch(SpringContext::isOfFields)) {
                    parts.add(use.text()
                            + ' '
                            + field.descriptor()
                            + ' '
                            + field.name()
                            + (field.isStatic() ? " of " + type.name() : ""));
                }
            }
        }
        for (MemberInfo method : type.methods()) {
            if (classFiles.isAnnotated(method.annotations(), PROPERTIES)) {
                parts.add(type.name() + '#' + method.name());
            }
        }
        for (String member : type.memberClasses()) {
            classFiles
                    .find(member)
                    .filter(nested -> classFiles.isAnnotated(nested.annotations(), CONFIGURATION))
                    .ifPresent(nested -> parts.add(nested.name()));
        }
        return parts;
    }

    /** Whether it is one of Spring's, or has one of these as a meta-annotation. */
    private boolean isAboutContext(AnnotationUse use) {
        return typesOf(use).stream().anyMatch(name -> name.startsWith(SPRING) && !OF_NO_CONTEXT.contains(name));
    }

    private Set<String> typesOf(AnnotationUse use) {
        return classFiles.withMetaAnnotations(Collections.singleton(use));
    }

    private static boolean isByClass(AnnotationUse use) {
        return BY_CLASS.contains(use.type())
                && use.value("value").isEmpty()
                && use.value("classes").isEmpty()
                && use.value("locations").isEmpty();
    }

    private static boolean isOfFields(String annotation) {
        return Arrays.stream(OF_FIELDS).anyMatch(annotation::startsWith);
    }
}
