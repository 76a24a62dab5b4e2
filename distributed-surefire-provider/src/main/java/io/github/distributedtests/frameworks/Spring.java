package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Spring's test context, with and without Spring Boot. */
final class Spring implements Framework {
    /** {@code @SpringBootTest} and every slice ({@code @WebMvcTest}, {@code @DataJpaTest}, ...) carry the second. */
    private static final String[] ANNOTATIONS = {
        "org.springframework.boot.test.context.SpringBootTest",
        "org.springframework.test.context.BootstrapWith",
        "org.springframework.test.context.ContextConfiguration",
        "org.springframework.test.context.ContextHierarchy",
        "org.springframework.test.context.junit.jupiter.SpringJUnitConfig",
        "org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig"
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
    public boolean runsByMethod(String runner) {
        return runner.equals(RUNNER);
    }
}
