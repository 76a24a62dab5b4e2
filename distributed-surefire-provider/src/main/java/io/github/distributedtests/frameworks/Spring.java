package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Spring's test context, with and without Spring Boot. */
final class Spring implements Framework {
    static final String CONTEXT_CONFIGURATION = "org.springframework.test.context.ContextConfiguration";
    static final String JUNIT_CONFIG = "org.springframework.test.context.junit.jupiter.SpringJUnitConfig";
    static final String JUNIT_WEB_CONFIG = "org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig";

    /** {@code @SpringBootTest} and every slice ({@code @WebMvcTest}, {@code @DataJpaTest}, ...) carry the second. */
    private static final String[] ANNOTATIONS = {
        "org.springframework.boot.test.context.SpringBootTest",
        "org.springframework.test.context.BootstrapWith",
        CONTEXT_CONFIGURATION,
        "org.springframework.test.context.ContextHierarchy",
        JUNIT_CONFIG,
        JUNIT_WEB_CONFIG
    };

    private static final String TESTNG_CLASS =
            "org.springframework.test.context.testng.AbstractTestNGSpringContextTests";
    private static final String RUNNER = "org.springframework.test.context.junit4.SpringJUnit4ClassRunner";

    @Override
    public Optional<String> whyExpensive(ClassFile member, ClassFiles classFiles) {
        return member.name().equals(TESTNG_CLASS)
                ? Reasons.expensive(TESTNG_CLASS)
                : Reasons.expensiveBy(ANNOTATIONS, member, classFiles);
    }

    @Override
    public Optional<String> contextOf(String className, ClassFiles classFiles) {
        return hasContext(className, classFiles)
                ? Optional.of(new SpringContext(classFiles).of(className))
                : Optional.empty();
    }

    private static boolean hasContext(String className, ClassFiles classFiles) {
        return classFiles.lineage(className).stream()
                .anyMatch(relative ->
                        Reasons.expensiveBy(ANNOTATIONS, relative, classFiles).isPresent());
    }

    @Override
    public boolean runsByMethod(String runner) {
        return runner.equals(RUNNER);
    }
}
