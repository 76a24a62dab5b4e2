package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.ClassPattern;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Knows the classes that must not be split, because their methods depend on one another or because a part of them
 * can't be run. Decides by names alone, from the class files of the class, its supertypes and what is nested in them,
 * so that every node decides the same and no framework needs to be present.
 */
public final class WholeClasses {
    /** Of its specifications Kotest runs all that it was told of, also those that a filter takes out. */
    private static final String KOTEST_SPEC = "io.kotest.core.spec.Spec";

    private static final String TESTNG_TEST = "org.testng.annotations.Test";

    private final ClassFiles classFiles;
    private final JUnit4Runners runners;
    private final List<ClassPattern> patterns;

    /** @param patterns classes that the user wants to be kept whole */
    public WholeClasses(ClassFiles classFiles, List<ClassPattern> patterns) {
        this.classFiles = classFiles;
        this.runners = new JUnit4Runners(classFiles);
        this.patterns = patterns;
    }

    /**
     * Why this outermost class must stay in one piece, or nothing where it may be split.
     *
     * @param family the class with all that takes part in running it
     */
    public Optional<String> reason(String outermost, Collection<ClassFile> family) {
        for (ClassPattern pattern : patterns) {
            if (pattern.matches(outermost)) {
                return Optional.of("wholeClasses names it by " + pattern);
            }
        }
        for (ClassFile member : family) {
            Optional<String> reason = reasonIn(member);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> reasonIn(ClassFile file) {
        if (file.name().equals(KOTEST_SPEC)) {
            return Optional.of("Kotest finds its tests while it runs, all of them");
        }
        for (AnnotationUse annotation : file.annotations()) {
            Optional<String> reason = reasonOnClass(annotation);
            if (reason.isPresent()) {
                return reason;
            }
        }
        for (MemberInfo method : file.methods()) {
            for (AnnotationUse annotation : method.annotations()) {
                Optional<String> reason = reasonOnMethod(annotation);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return unsplittableRunner(file.name());
    }

    /**
     * Why the runner of this class can't be trusted to run a part of it, or nothing where it can. Such a runner may
     * name its tests as it likes or ignore filters, so that the class runs on one node or on all.
     */
    private Optional<String> unsplittableRunner(String className) {
        return runners.runnerOf(className)
                .filter(runner -> runners.kindOf(runner) == JUnit4Runners.RunnerKind.UNKNOWN)
                .map(runner -> "it runs with " + runner + ", which may not be able to run a part of it");
    }

    private Optional<String> reasonOnClass(AnnotationUse annotation) {
        switch (annotation.type()) {
            case "org.junit.jupiter.api.TestMethodOrder":
                return annotation.value("value").contains("org.junit.jupiter.api.MethodOrderer$Random")
                        ? Optional.empty()
                        : because("@TestMethodOrder");
            case "org.junit.FixMethodOrder":
                return because("@FixMethodOrder");
            case "org.junit.Ignore":
                // JUnit 4 reports such a class as one skipped test, and no filter reaches it.
                return Optional.of("it is ignored as a whole");
            case "spock.lang.Stepwise":
                return because("@Stepwise");
            case TESTNG_TEST:
                return reasonInTestNg(annotation);
            default:
                return metaTestMethodOrder(annotation);
        }
    }

    private Optional<String> metaTestMethodOrder(AnnotationUse annotation) {
        for (String type : classFiles.withMetaAnnotations(Collections.singletonList(annotation))) {
            AnnotationUse order = classFiles
                    .find(type)
                    .map(file -> file.annotation("org.junit.jupiter.api.TestMethodOrder"))
                    .orElse(null);
            if (order != null && reasonOnClass(order).isPresent()) {
                return because("@TestMethodOrder on @" + ClassNames.simple(type));
            }
        }
        return Optional.empty();
    }

    private Optional<String> reasonOnMethod(AnnotationUse annotation) {
        switch (annotation.type()) {
            case "org.junit.jupiter.api.Order":
                // Without effect unless something orders by it, so somebody made it the default orderer.
                return because("@Order on its methods");
            case TESTNG_TEST:
                return reasonInTestNg(annotation);
            default:
                return Optional.empty();
        }
    }

    private static Optional<String> reasonInTestNg(AnnotationUse test) {
        if (!test.value("dependsOnMethods").isEmpty()) {
            return because("dependsOnMethods");
        }
        if (!test.value("dependsOnGroups").isEmpty()) {
            return because("dependsOnGroups");
        }
        return test.value("singleThreaded").contains("true") ? because("singleThreaded") : Optional.empty();
    }

    private static Optional<String> because(String marker) {
        return Optional.of("its methods depend on one another: " + marker);
    }
}
