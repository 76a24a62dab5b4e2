package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.ClassPattern;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the classes whose set-up costs so much (an application context, a container) that splitting them would make
 * several nodes pay it. A matter of economy, not of correctness: {@code splitClasses} overrules it.
 */
public final class ExpensiveClasses {
    private static final String EXTEND_WITH = "org.junit.jupiter.api.extension.ExtendWith";

    private static final Set<String> ANNOTATIONS = new HashSet<>(Arrays.asList(
            // Spring: @SpringBootTest and every slice (@WebMvcTest, @DataJpaTest, ...) carry @BootstrapWith.
            "org.springframework.test.context.BootstrapWith",
            "org.springframework.test.context.ContextConfiguration",
            "org.springframework.test.context.ContextHierarchy",
            "org.springframework.test.context.junit.jupiter.SpringJUnitConfig",
            "org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig",
            "org.springframework.boot.test.context.SpringBootTest",
            "io.quarkus.test.junit.QuarkusTest",
            "io.quarkus.test.junit.QuarkusIntegrationTest",
            "io.quarkus.test.junit.main.QuarkusMainTest",
            "io.quarkus.test.junit.main.QuarkusMainIntegrationTest",
            "io.micronaut.test.extensions.junit5.annotation.MicronautTest",
            "io.micronaut.test.extensions.spock.annotation.MicronautTest",
            "io.micronaut.test.extensions.kotest.annotation.MicronautTest",
            "io.micronaut.test.extensions.kotest5.annotation.MicronautTest",
            "org.testcontainers.junit.jupiter.Testcontainers",
            "org.testcontainers.spock.Testcontainers"));

    private static final Set<String> RUNNERS_AND_EXTENSIONS = new HashSet<>(Arrays.asList(
            "org.jboss.arquillian.junit.Arquillian",
            "org.jboss.arquillian.junit5.ArquillianExtension",
            "org.jboss.arquillian.junit5.container.ArquillianExtension"));

    private static final Set<String> SUPERCLASSES = new HashSet<>(Arrays.asList(
            "org.jboss.arquillian.testng.Arquillian",
            "org.springframework.test.context.testng.AbstractTestNGSpringContextTests"));

    private final ClassFiles classFiles;
    private final List<ClassPattern> splitAnyway;

    /** @param splitAnyway classes that the user wants to be split although they are expensive */
    public ExpensiveClasses(ClassFiles classFiles, List<ClassPattern> splitAnyway) {
        this.classFiles = classFiles;
        this.splitAnyway = splitAnyway;
    }

    /**
     * What makes this outermost class expensive, or nothing where it may be split.
     *
     * @param family the class with all that takes part in running it
     */
    public Optional<String> reason(String outermost, Collection<ClassFile> family) {
        if (splitAnyway.stream().anyMatch(pattern -> pattern.matches(outermost))) {
            return Optional.empty();
        }
        for (ClassFile member : family) {
            if (SUPERCLASSES.contains(member.name())) {
                return because(ClassNames.simple(member.name()));
            }
            for (String type : classFiles.withMetaAnnotations(member.annotations())) {
                if (ANNOTATIONS.contains(type)) {
                    return because("@" + ClassNames.simple(type));
                }
            }
            for (AnnotationUse annotation : member.annotations()) {
                if (annotation.type().equals(EXTEND_WITH) || annotation.type().equals("org.junit.runner.RunWith")) {
                    for (String type : annotation.value("value")) {
                        if (RUNNERS_AND_EXTENSIONS.contains(type)) {
                            return because(ClassNames.simple(type));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> because(String marker) {
        return Optional.of("its set-up is expensive: " + marker);
    }
}
