package io.github.distributedtests.discovery;

import io.github.distributedtests.frameworks.Frameworks;
import io.github.distributedtests.names.ClassNames;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Finds the classes for which class files configure the same application context. Looks at all, whatever is selected. */
public final class SharedConfigurations {
    private SharedConfigurations() {}

    /** By outermost class, if it has a context that class files tell of: the first class with the same. */
    public static SortedMap<String, String> among(SortedSet<String> classes, Frameworks frameworks) {
        SortedMap<String, String> contexts = new TreeMap<>();
        Map<String, String> first = new HashMap<>();
        classes.stream()
                .filter(name -> ClassNames.outermost(name).equals(name))
                .forEach(name -> frameworks
                        .contextOf(name)
                        .ifPresent(context -> contexts.put(name, first.computeIfAbsent(context, missing -> name))));
        return contexts;
    }
}
