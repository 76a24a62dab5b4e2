package io.github.distributedtests.grouping;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.ExpensiveClasses;
import io.github.distributedtests.frameworks.Suites;
import io.github.distributedtests.frameworks.WholeClasses;
import io.github.distributedtests.grouping.Unit.Kind;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.TestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides which unit a test belongs to: its own method, or the class that must or should stay whole. A pure function of
 * the class files and the settings, the same in Maven's JVM and in the test JVM, on every node.
 *
 * <p>Safe for use by several threads.
 */
public final class Grouping {
    private final ClassFiles classFiles;
    private final Granularity granularity;
    private final Map<String, String> together;
    private final WholeClasses whole;
    private final ExpensiveClasses expensive;
    private final Suites suites;
    private final Map<String, Optional<Unit>> classUnits = new ConcurrentHashMap<>();

    /**
     * @param wholeClasses classes that the user wants to be kept whole
     * @param splitClasses expensive classes that the user wants to be split
     * @param together outermost classes that depend on one another, each with the name under which all of them go
     */
    public Grouping(
            ClassFiles classFiles,
            Granularity granularity,
            List<ClassPattern> wholeClasses,
            List<ClassPattern> splitClasses,
            Map<String, String> together) {
        this.classFiles = classFiles;
        this.granularity = granularity;
        this.together = together;
        this.whole = new WholeClasses(classFiles, wholeClasses);
        this.expensive = new ExpensiveClasses(classFiles, splitClasses);
        this.suites = new Suites(classFiles);
    }

    /** The unit of a test. */
    public Unit unitOf(TestName test) {
        return test.isInClass() ? classUnit(test.className()).orElseGet(() -> singleUnitOf(test)) : singleUnitOf(test);
    }

    /** The unit of a test where nothing keeps its class whole. */
    public Unit singleUnitOf(TestName test) {
        return test.hasMethod()
                ? new Unit(test.toString(), Kind.METHOD, Granularity.METHOD.toString())
                : Unit.named(test.toString());
    }

    /** The unit of all tests of a class, or nothing where each of its methods is a unit by itself. */
    public Optional<Unit> classUnit(String className) {
        return classUnits.computeIfAbsent(className, this::findClassUnit);
    }

    /**
     * The unit of a class with everything that happens in it, or nothing where only its tests can say: because each
     * method is a unit, or because the class is a suite, whose tests go by the classes that they come from.
     */
    public Optional<Unit> containerUnit(String className) {
        return suites.isSuite(className) && !together.containsKey(ClassNames.outermost(className))
                ? Optional.empty()
                : classUnit(className);
    }

    /** Whether the class stands for the tests of other classes. */
    public boolean isSuite(String className) {
        return suites.isSuite(className);
    }

    private Optional<Unit> findClassUnit(String className) {
        String outermost = ClassNames.outermost(className);
        String group = together.get(outermost);
        if (group != null) {
            return Optional.of(new Unit(group, Kind.WHOLE, "it has to stay with what it depends on"));
        }
        Map<String, ClassFile> family = new LinkedHashMap<>();
        classFiles.family(outermost).forEach(member -> family.put(member.name(), member));
        classFiles.family(className).forEach(member -> family.putIfAbsent(member.name(), member));
        Optional<Unit> must = whole.reason(outermost, family.values()).map(why -> new Unit(outermost, Kind.WHOLE, why));
        if (must.isPresent()) {
            return must;
        }
        return granularity == Granularity.CLASS
                ? Optional.of(new Unit(outermost, Kind.CLASS, Granularity.CLASS.toString()))
                : expensive.reason(outermost, family.values()).map(why -> new Unit(outermost, Kind.EXPENSIVE, why));
    }

    /** What is hashed where nothing speaks for keeping a class whole. */
    public Granularity granularity() {
        return granularity;
    }
}
