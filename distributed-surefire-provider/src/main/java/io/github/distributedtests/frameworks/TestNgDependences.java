package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.AnnotationUse;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Which classes depend on one another by TestNG's groups and by methods across classes. */
final class TestNgDependences {
    private final Collection<String> classes;
    private final ClassFiles classFiles;
    private final Map<String, Set<String>> membersOfGroup = new TreeMap<>();
    private final Map<String, Set<String>> dependentsOfGroup = new TreeMap<>();
    private final List<Set<String>> sets = new ArrayList<>();

    TestNgDependences(Collection<String> classes, ClassFiles classFiles) {
        this.classes = classes;
        this.classFiles = classFiles;
    }

    /** One for each group that classes depend on, and one for each method. */
    List<Set<String>> sets() {
        for (String name : classes) {
            for (AnnotationUse test : testsOf(name)) {
                test.value("groups").forEach(group -> add(membersOfGroup, group, name));
                test.value("dependsOnGroups").forEach(group -> add(dependentsOfGroup, group, name));
                test.value("dependsOnMethods").forEach(method -> addHeirs(name, method));
            }
        }
        dependentsOfGroup.forEach((wanted, dependents) -> {
            dependents.addAll(membersOf(wanted));
            sets.add(dependents);
        });
        return sets;
    }

    /**
     * One for each group that depends on others, with all classes that have tests in one of them.
     *
     * @param dependences each group with those that it depends on
     */
    List<Set<String>> setsOf(Map<String, Set<String>> dependences) {
        for (String name : classes) {
            testsOf(name).forEach(test -> test.value("groups").forEach(group -> add(membersOfGroup, group, name)));
        }
        dependences.forEach((group, wanted) -> {
            Set<String> together = membersOf(group);
            wanted.forEach(other -> together.addAll(membersOf(other)));
            if (!together.isEmpty()) {
                sets.add(together);
            }
        });
        return sets;
    }

    private List<AnnotationUse> testsOf(String name) {
        return classFiles.lineage(name).stream()
                .flatMap(relative -> TestNg.testsOf(relative).stream())
                .collect(Collectors.toList());
    }

    private Set<String> membersOf(String wanted) {
        Set<String> all = new TreeSet<>();
        membersOfGroup.forEach((group, members) -> {
            if (matches(wanted, group)) {
                all.addAll(members);
            }
        });
        return all;
    }

    private static void add(Map<String, Set<String>> sets, String key, String name) {
        sets.computeIfAbsent(key, missing -> new TreeSet<>()).add(name);
    }

    /**
     * TestNG names a method of another class by the class that declares it, and takes what follows as a regular
     * expression. Those that run it are that class and its subclasses.
     */
    private void addHeirs(String name, String method) {
        for (int dot = method.lastIndexOf('.'); dot > 0; dot = method.lastIndexOf('.', dot - 1)) {
            String declaring = method.substring(0, dot);
            Set<String> heirs = classes.stream()
                    .filter(heir -> classFiles.isA(heir, declaring))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!heirs.isEmpty()) {
                heirs.add(name);
                sets.add(heirs);
                return;
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
}
