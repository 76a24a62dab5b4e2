package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Arquillian, which deploys to a container. */
final class Arquillian implements Framework {
    private static final String RUNNER = "org.jboss.arquillian.junit.Arquillian";
    private static final String TESTNG_CLASS = "org.jboss.arquillian.testng.Arquillian";

    private static final List<String> RUNNER_AND_EXTENSIONS = Arrays.asList(
            RUNNER,
            "org.jboss.arquillian.junit5.ArquillianExtension",
            "org.jboss.arquillian.junit5.container.ArquillianExtension");

    /** There is one of them for JUnit and one for TestNG. */
    private static final Pattern IN_SEQUENCE = Pattern.compile("org\\.jboss\\.arquillian\\.([a-z0-9_]+\\.)*InSequence");

    @Override
    public Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        return member.methods().stream()
                        .flatMap(method -> method.annotations().stream())
                        .anyMatch(annotation ->
                                IN_SEQUENCE.matcher(annotation.type()).matches())
                ? Reasons.methodsDepend("@InSequence")
                : Optional.empty();
    }

    @Override
    public Optional<String> whyExpensive(ClassFile member, ClassFiles classFiles) {
        if (member.name().equals(TESTNG_CLASS)) {
            return Reasons.expensive(TESTNG_CLASS);
        }
        for (AnnotationUse annotation : member.annotations()) {
            if (annotation.type().equals(Jupiter.EXTEND_WITH)
                    || annotation.type().equals(JUnit4Runners.RUN_WITH)) {
                for (String type : annotation.value("value")) {
                    if (RUNNER_AND_EXTENSIONS.contains(type)) {
                        return Reasons.expensive(type);
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean runsByMethod(String runner) {
        return runner.equals(RUNNER);
    }
}
