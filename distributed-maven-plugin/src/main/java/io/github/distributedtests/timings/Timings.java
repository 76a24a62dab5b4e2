package io.github.distributedtests.timings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long the tests of a build took in earlier runs.
 *
 * @param tests in the order of module and test, each once
 * @param classes in the order of module and class, each once; a class of tests may be missing
 * @param setUps in the order of module and name, each once; what is missing costs nothing
 */
public record Timings(List<TestTime> tests, List<ClassTime> classes, List<SetUpTime> setUps) {
    /** Nothing is known. */
    public static final Timings NONE = new Timings(List.of(), List.of(), List.of());

    /** Sorts what it is given. */
    public Timings {
        tests = tests.stream()
                .sorted(Comparator.comparing(TestTime::module).thenComparing(TestTime::test))
                .toList();
        classes = classes.stream()
                .sorted(Comparator.comparing(ClassTime::module).thenComparing(ClassTime::className))
                .toList();
        setUps = setUps.stream()
                .sorted(Comparator.comparing(SetUpTime::module).thenComparing(SetUpTime::name))
                .toList();
    }

    /** Without anything that nodes wait for but tests and classes. */
    public Timings(List<TestTime> tests, List<ClassTime> classes) {
        this(tests, classes, List.of());
    }

    /** The modules of which something is known, be it that they have no test. */
    public Set<String> modules() {
        Set<String> modules = new TreeSet<>();
        tests.forEach(test -> modules.add(test.module()));
        setUps.stream().filter(setUp -> !setUp.isBuild()).forEach(setUp -> modules.add(setUp.module()));
        return modules;
    }

    /** The same for a build in which every node builds every module, so that no plan can save any of that. */
    public Timings withoutBuilds() {
        return new Timings(
                tests,
                classes,
                setUps.stream().filter(setUp -> !setUp.isBuild()).toList());
    }
}
