package io.github.distributedtests.collect;

import io.github.distributedtests.ledgers.ContextUse;
import io.github.distributedtests.ledgers.ExecutionKey;
import io.github.distributedtests.ledgers.JvmLedger;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.ledgers.NodeRun;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which classes of an execution share an application context. Those do that a test JVM gave the same one; and, since each
 * node sees some of the classes only, those for which class files configure the same, unless a test JVM kept a context for
 * each side of them.
 */
final class SharedContexts {
    private static final String NAME = "context of ";

    /** From each class that had a context to one before it that shares it, or to itself. */
    private final Map<String, String> leaders = new TreeMap<>();

    private final Set<String> asked = new HashSet<>();

    /** @param runs those of one execution on all nodes */
    SharedContexts(Collection<NodeRun> runs) {
        runs.stream().flatMap(run -> run.jvms().stream()).forEach(this::joinByUse);
        Set<String> ambiguous = new HashSet<>();
        runs.forEach(run -> run.jvms().forEach(jvm -> ambiguous.addAll(ambiguous(jvm, run.contextsLike()))));
        runs.forEach(run -> joinByConfiguration(run.contextsLike(), ambiguous));
    }

    /** Those of all executions of a run. */
    static Map<ExecutionKey, SharedContexts> byExecution(Ledgers ledgers) {
        Map<ExecutionKey, SharedContexts> contexts = new HashMap<>();
        ledgers.runs().stream()
                .collect(Collectors.groupingBy(NodeRun::execution))
                .forEach((execution, runs) -> contexts.put(execution, new SharedContexts(runs)));
        return contexts;
    }

    private void joinByUse(JvmLedger jvm) {
        jvm.contexts().forEach(use -> asked.add(use.className()));
        Map<Integer, String> joined = new HashMap<>();
        firstUses(jvm)
                .forEach(
                        (className, context) -> join(joined.computeIfAbsent(context, missing -> className), className));
    }

    /** The context that each class had first: more than one is that of a nested class, or one that started again. */
    private static Map<String, Integer> firstUses(JvmLedger jvm) {
        Map<String, Integer> first = new LinkedHashMap<>();
        jvm.contexts().stream()
                .filter(use -> use.context() > 0)
                .forEach(use -> first.putIfAbsent(use.className(), use.context()));
        return first;
    }

    private void joinByConfiguration(Map<String, String> like, Set<String> ambiguous) {
        Map<String, String> joined = new HashMap<>();
        List.copyOf(leaders.keySet()).forEach(className -> {
            String first = like.get(className);
            if (first != null && !ambiguous.contains(first)) {
                join(joined.computeIfAbsent(first, missing -> className), className);
            }
        });
    }

    /** The classes like which one of several went back to an earlier context: none does to one that had to start again. */
    private static Set<String> ambiguous(JvmLedger jvm, Map<String, String> like) {
        Map<String, Integer> last = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        firstUses(jvm).forEach((className, context) -> {
            String first = like.get(className);
            if (first != null && last.merge(first, context, Math::max) > context) {
                ambiguous.add(first);
            }
        });
        return ambiguous;
    }

    private void join(String one, String other) {
        String first = leader(one);
        String second = leader(other);
        boolean inOrder = first.compareTo(second) <= 0;
        leaders.put(inOrder ? second : first, inOrder ? first : second);
        leaders.putIfAbsent(inOrder ? first : second, inOrder ? first : second);
    }

    private String leader(String className) {
        String leader = leaders.getOrDefault(className, className);
        return leader.equals(className) ? className : leader(leader);
    }

    /** The name of the context that a class has: that of the first class that shares it. */
    Optional<String> of(String className) {
        return leaders.containsKey(className) ? Optional.of(NAME + leader(className)) : Optional.empty();
    }

    /** Whether a class asked for a context and had none anywhere. */
    boolean isMissed(String className) {
        return asked.contains(className) && !leaders.containsKey(className);
    }

    /**
     * How long a test JVM waited for contexts, in nanoseconds.
     *
     * @param first by the name of a context: for its first start
     * @param again by class: for what it had to start once more, such as what a class before it left dirty
     */
    record ContextStarts(Map<String, Long> first, Map<String, Long> again) {}

    ContextStarts startsIn(JvmLedger jvm) {
        Map<Integer, String> names = new HashMap<>();
        firstUses(jvm)
                .forEach((className, context) ->
                        names.putIfAbsent(context, of(className).orElseThrow()));
        Map<String, Integer> firstOfName = new HashMap<>();
        ContextStarts starts = new ContextStarts(new TreeMap<>(), new TreeMap<>());
        for (ContextUse use : jvm.contexts()) {
            if (use.context() > 0) {
                String name =
                        names.getOrDefault(use.context(), of(use.className()).orElseThrow());
                if (firstOfName.computeIfAbsent(name, missing -> use.context()) == use.context()) {
                    starts.first()
                            .merge(name, use.waitedNanos(), Math::max); // others waited for the same at the same time
                } else {
                    starts.again().merge(use.className(), use.waitedNanos(), Long::sum);
                }
            }
        }
        return starts;
    }
}
