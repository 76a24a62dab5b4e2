package io.github.distributedtests.discovery;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.Frameworks;
import io.github.distributedtests.names.ClassNames;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the classes that must run on one node because one depends on another. Looks at all classes, whatever is
 * selected, so that every node and every selection finds the same.
 */
public final class DependentClasses {
    /** From each class to the one that speaks for it, up to the one that speaks for itself. */
    private final SortedMap<String, String> leaders = new TreeMap<>();

    private DependentClasses() {}

    /**
     * The outermost classes that go together, each with the name under which all of them go.
     *
     * @param isWhole classes that must not be split for a reason of their own
     */
    public static SortedMap<String, String> among(
            Collection<String> classes, ClassFiles classFiles, Predicate<String> isWhole, RunConditions conditions) {
        DependentClasses dependent = new DependentClasses();
        new Frameworks(classFiles)
                .dependent(classes, isWhole.or(conditions.inOnePiece()))
                .forEach(dependent::join);
        conditions.together().forEach(dependent::join);
        classes.stream().filter(conditions.inOnePiece()).forEach(name -> dependent.join(name, name));
        SortedMap<String, String> together = new TreeMap<>();
        dependent.leaders.keySet().forEach(name -> together.put(name, dependent.leader(name)));
        return together;
    }

    /** All outermost classes, each with the same name. */
    public static SortedMap<String, String> all(SortedSet<String> classes) {
        SortedMap<String, String> together = new TreeMap<>();
        classes.forEach(name -> together.put(ClassNames.outermost(name), ClassNames.outermost(classes.first())));
        return together;
    }

    private void join(Set<String> names) {
        String first = names.iterator().next();
        names.forEach(name -> join(first, name));
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
