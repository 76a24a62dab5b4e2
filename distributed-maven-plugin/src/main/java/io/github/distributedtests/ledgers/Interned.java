package io.github.distributedtests.ledgers;

import static io.github.distributedtests.ledgers.HeaderCheck.require;

import io.github.distributedtests.grouping.Unit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Keeps one copy of what the ledgers of all nodes say again and again. */
final class Interned {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<SeenTest, SeenTest> seen = new HashMap<>();
    private final Map<Set<ExecutionKey>, Set<ExecutionKey>> executions = new HashMap<>();
    private final Map<SortedMap<String, SortedSet<Integer>>, SortedMap<String, SortedSet<Integer>>> leftOut =
            new HashMap<>();
    private final Map<Set<String>, Set<String>> classes = new HashMap<>();
    private final Map<ClassFileTests, ClassFileTests> classFiles = new HashMap<>();

    String text(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** @throws IllegalArgumentException if there can be no such test */
    SeenTest seen(String test, String unit, String kind, int owner, int nodes) {
        require(!test.isEmpty() && !unit.isEmpty(), "a test without a name");
        require(owner >= 1 && owner <= nodes, "a test of node " + owner + " of " + nodes);
        SeenTest one = new SeenTest(text(test), text(unit), kind(kind), owner);
        SeenTest known = seen.putIfAbsent(one, one);
        return known == null ? one : known;
    }

    private static Unit.Kind kind(String kind) {
        try {
            return Unit.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a kind of unit that is not known", e);
        }
    }

    /** The executions of a session, which each of its ledgers names. */
    Set<ExecutionKey> executions(Set<ExecutionKey> some) {
        Set<ExecutionKey> known = executions.putIfAbsent(some, some);
        return known == null ? some : known;
    }

    /** The modules that a session left out, which each of its ledgers names. */
    SortedMap<String, SortedSet<Integer>> leftOut(SortedMap<String, SortedSet<Integer>> some) {
        SortedMap<String, SortedSet<Integer>> known = leftOut.putIfAbsent(some, some);
        return known == null ? some : known;
    }

    /** The classes of a module that an execution leaves out, which each node names. */
    Set<String> classes(Set<String> some) {
        Set<String> known = classes.putIfAbsent(some, some);
        return known == null ? some : known;
    }

    ClassFileTests classFiles(ClassFileTests one) {
        ClassFileTests known = classFiles.putIfAbsent(one, one);
        return known == null ? one : known;
    }
}
