package io.github.distributedtests.discovery;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.JUnit4Runners;
import io.github.distributedtests.names.ClassNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the classes that must run on one node because one depends on another: TestNG's groups and methods across
 * classes, JUnit 4 suites with a member that can't be run in part, and whole classes of Jupiter that inherit a nested
 * class, which goes by the name of the class that declares it. Looks at all classes, whatever is selected, so that
 * every node and every selection finds the same.
 */
public final class DependentClasses {
    private static final String TESTNG_TEST = "org.testng.annotations.Test";

    private final ClassFiles classFiles;

    /** From each class to the one that speaks for it, up to the one that speaks for itself. */
    private final SortedMap<String, String> leaders = new TreeMap<>();

    private DependentClasses(ClassFiles classFiles) {
        this.classFiles = classFiles;
    }

    /**
     * The outermost classes that go together, each with the name under which all of them go.
     *
     * @param isWhole classes that must not be split for a reason of their own
     * @param inOnePiece classes that can't be run in part for a reason outside of them, each by itself
     */
    public static SortedMap<String, String> among(
            Collection<String> classes,
            ClassFiles classFiles,
            Predicate<String> isWhole,
            Predicate<String> inOnePiece) {
        DependentClasses dependent = new DependentClasses(classFiles);
        dependent.joinTestNg(classes);
        dependent.joinSuites(classes);
        dependent.joinInheritedNestedClasses(classes, isWhole);
        classes.stream().filter(inOnePiece).forEach(name -> dependent.join(name, name));
        SortedMap<String, String> together = new TreeMap<>();
        dependent.leaders.keySet().forEach(name -> together.put(name, dependent.leader(name)));
        return together;
    }

    private void joinTestNg(Collection<String> classes) {
        SortedMap<String, SortedSet<String>> membersOfGroup = new TreeMap<>();
        SortedMap<String, SortedSet<String>> dependentsOfGroup = new TreeMap<>();
        for (String name : classes) {
            for (ClassFile relative : classFiles.lineage(name)) {
                for (AnnotationUse test : testsOf(relative)) {
                    test.value("groups").forEach(group -> add(membersOfGroup, group, name));
                    test.value("dependsOnGroups").forEach(group -> add(dependentsOfGroup, group, name));
                    test.value("dependsOnMethods").forEach(method -> joinMethod(name, method, classes));
                }
            }
        }
        dependentsOfGroup.forEach((wanted, dependents) -> {
            String first = dependents.first();
            dependents.forEach(name -> join(first, name));
            membersOfGroup.forEach((group, members) -> {
                if (matches(wanted, group)) {
                    members.forEach(name -> join(first, name));
                }
            });
        });
    }

    /**
     * TestNG names a method of another class by the class that declares it, and takes what follows as a regular
     * expression. Those that run it are that class and its subclasses.
     */
    private void joinMethod(String name, String method, Collection<String> classes) {
        for (int dot = method.lastIndexOf('.'); dot > 0; dot = method.lastIndexOf('.', dot - 1)) {
            String declaring = method.substring(0, dot);
            List<String> heirs = classes.stream()
                    .filter(heir -> classFiles.isA(heir, declaring))
                    .toList();
            if (!heirs.isEmpty()) {
                heirs.forEach(heir -> join(name, heir));
                return;
            }
        }
    }

    private static List<AnnotationUse> testsOf(ClassFile file) {
        List<AnnotationUse> tests = new ArrayList<>();
        addTests(file.annotations(), tests);
        file.methods().forEach(method -> addTests(method.annotations(), tests));
        return tests;
    }

    private static void addTests(List<AnnotationUse> annotations, List<AnnotationUse> tests) {
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().equals(TESTNG_TEST)) {
                tests.add(annotation);
            }
        }
    }

    /** TestNG takes what a method depends on as a regular expression. */
    private static boolean matches(String wanted, String group) {
        try {
            return wanted.equals(group) || group.matches(wanted);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private void joinSuites(Collection<String> classes) {
        JUnit4Runners runners = new JUnit4Runners(classFiles);
        for (String name : classes) {
            List<String> members =
                    classFiles.find(name).map(JUnit4Runners::suiteClasses).orElse(List.of());
            if (members.stream().anyMatch(runners::isIndivisible)) {
                members.forEach(member -> join(name, member));
            }
        }
    }

    private void joinInheritedNestedClasses(Collection<String> classes, Predicate<String> isWhole) {
        for (String name : classes) {
            for (ClassFile relative : classFiles.lineage(name)) {
                if (!relative.name().equals(name) && hasNestedTests(relative) && isWhole.test(name)) {
                    join(name, relative.name());
                }
            }
        }
    }

    private boolean hasNestedTests(ClassFile file) {
        return file.memberClasses().stream()
                .flatMap(member -> classFiles.find(member).stream())
                .anyMatch(member ->
                        classFiles.withMetaAnnotations(member.annotations()).contains("org.junit.jupiter.api.Nested"));
    }

    private static void add(Map<String, SortedSet<String>> sets, String key, String name) {
        sets.computeIfAbsent(key, missing -> new TreeSet<>()).add(name);
    }

    private void join(String one, String other) {
        String first = leader(ClassNames.outermost(one));
        String second = leader(ClassNames.outermost(other));
        boolean inOrder = first.compareTo(second) <= 0;
        leaders.put(inOrder ? second : first, inOrder ? first : second);
        leaders.putIfAbsent(inOrder ? first : second, inOrder ? first : second);
    }

    private String leader(String name) {
        String leader = leaders.getOrDefault(name, name);
        return leader.equals(name) ? name : leader(leader);
    }
}
