package io.github.distributedtests.grouping;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.Frameworks;
import io.github.distributedtests.grouping.Unit.Kind;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.TestName;
import java.util.Collection;
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
    private final List<ClassPattern> wholeClasses;
    private final List<ClassPattern> splitClasses;
    private final Map<String, String> together;
    private final Frameworks frameworks;
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
        this.wholeClasses = wholeClasses;
        this.splitClasses = splitClasses;
        this.together = together;
        this.frameworks = new Frameworks(classFiles);
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
     * method is a unit, or because the class is a suite, whose tests go by the classes that they come from. A suite that
     * must not be split goes with its tests, where they are in it.
     */
    public Optional<Unit> containerUnit(String className) {
        Optional<Unit> unit = classUnit(className);
        return frameworks.isSuite(className)
                ? unit.filter(found -> found.kind() == Kind.WHOLE && frameworks.holdsItsTests(className))
                : unit;
    }

    /** Whether the class stands for the tests of other classes. */
    public boolean isSuite(String className) {
        return frameworks.isSuite(className);
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
        Optional<String> whyWhole = whyWhole(outermost, family.values());
        if (whyWhole.isPresent()) {
            return whyWhole.map(why -> new Unit(outermost, Kind.WHOLE, why));
        }
        return granularity == Granularity.CLASS
                ? Optional.of(new Unit(outermost, Kind.CLASS, Granularity.CLASS.toString()))
                : whyExpensive(outermost, family.values()).map(why -> new Unit(outermost, Kind.EXPENSIVE, why));
    }

    private Optional<String> whyWhole(String outermost, Collection<ClassFile> family) {
        for (ClassPattern pattern : wholeClasses) {
            if (pattern.matches(outermost)) {
                return Optional.of("wholeClasses names it by " + pattern);
            }
        }
        return frameworks.whyWhole(family);
    }

    private Optional<String> whyExpensive(String outermost, Collection<ClassFile> family) {
        return splitClasses.stream().anyMatch(pattern -> pattern.matches(outermost))
                ? Optional.empty()
                : frameworks.whyExpensive(family);
    }

    /** What is hashed where nothing speaks for keeping a class whole. */
    public Granularity granularity() {
        return granularity;
    }
}
