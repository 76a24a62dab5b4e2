package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.classfile.MemberInfo;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks a single framework about the classes of a test. */
final class OneFramework {
    static final ClassFiles CLASS_FILES = new ClassFiles(OneFramework.class.getClassLoader());

    private final Framework framework;

    OneFramework(Framework framework) {
        this.framework = framework;
    }

    Optional<String> whyWhole(Class<?> fixture) {
        return CLASS_FILES.family(fixture.getName()).stream()
                .flatMap(member -> framework.whyWhole(member, CLASS_FILES).stream())
                .findFirst();
    }

    Optional<String> whyWholeByItself(Class<?> fixture) {
        return framework.whyWholeByItself(
                CLASS_FILES.family(fixture.getName()).iterator().next(), CLASS_FILES);
    }

    Optional<String> whyExpensive(Class<?> fixture) {
        return CLASS_FILES.family(fixture.getName()).stream()
                .flatMap(member -> framework.whyExpensive(member, CLASS_FILES).stream())
                .findFirst();
    }

    boolean isSuite(Class<?> fixture) {
        return framework.isSuite(fixture.getName(), CLASS_FILES);
    }

    boolean holdsItsTests(Class<?> fixture) {
        return framework.holdsItsTests(fixture.getName(), CLASS_FILES);
    }

    boolean isOpaque(Class<?> fixture, boolean hasTests) {
        return framework.isOpaque(fixture.getName(), hasTests, CLASS_FILES);
    }

    /** The names of the test methods that the class declares or inherits. */
    SortedSet<String> testsIn(Class<?> fixture) {
        return CLASS_FILES.lineage(fixture.getName()).stream()
                .flatMap(relative -> relative.methods().stream())
                .filter(framework.testsIn(fixture.getName(), CLASS_FILES))
                .map(MemberInfo::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param isWhole classes that must not be split for a reason of their own */
    Set<Set<String>> dependent(Predicate<String> isWhole, Class<?>... fixtures) {
        List<String> names = Arrays.stream(fixtures).map(Class::getName).toList();
        return new HashSet<>(framework.dependent(names, isWhole, CLASS_FILES));
    }

    static Set<String> names(Class<?>... fixtures) {
        return Arrays.stream(fixtures).map(Class::getName).collect(Collectors.toSet());
    }

    boolean runsByMethod(String runner) {
        return framework.runsByMethod(runner);
    }
}
