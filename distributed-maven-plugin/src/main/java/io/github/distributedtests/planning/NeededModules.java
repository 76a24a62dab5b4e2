package io.github.distributedtests.planning;

import io.github.distributedtests.ring.HashRing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which nodes build which module, where each builds only what it needs: the modules that it has tests of by the plan, and
 * those upstream of them.
 *
 * <p>Over all nodes every module is built. A module of which nothing was timed may have tests, so every node builds it. A
 * module without tests is built by those that need it, and if nobody does by one node: the one that has least to build
 * in addition. Every node has a module in which the build looks for tests, if there are any, so that it leaves a ledger,
 * by which it can be told from one that never ran.
 *
 * <p>A pure function: every node comes to the same answer from the same modules and the same timings.
 */
public final class NeededModules {
    private final Map<String, ReactorModule> modules = new HashMap<>();
    private final SortedMap<String, SortedSet<Integer>> builders = new TreeMap<>();
    private final SortedSet<Integer> all;
    private final HashRing ring;

    private NeededModules(List<ReactorModule> reactor, double[] weights) {
        reactor.forEach(module -> modules.put(module.name(), module));
        reactor.forEach(module -> builders.put(module.name(), new TreeSet<>()));
        all = IntStream.rangeClosed(1, weights.length).boxed().collect(TreeSet::new, Set::add, Set::addAll);
        ring = HashRing.ofWeights(weights);
    }

    /**
     * The 1-based nodes that build each module, by its name.
     *
     * @param reactor all modules of the build, each behind those upstream of it
     * @param known the modules of which the timings know something, be it that they have no test
     * @throws IllegalArgumentException for weights of which no {@link HashRing} can be made
     */
    public static SortedMap<String, SortedSet<Integer>> builders(
            List<ReactorModule> reactor, ReactorPlan plan, Set<String> known, double[] weights) {
        NeededModules needed = new NeededModules(reactor, weights);
        for (ReactorModule module : reactor) {
            boolean everywhere = module.goesAlong() || module.mayHaveTests() && !known.contains(module.name());
            needed.build(
                    module,
                    everywhere ? needed.all : plan.of(module.name()).nodes().values());
        }
        List<ReactorModule> downstreamFirst = new ArrayList<>(reactor);
        Collections.reverse(downstreamFirst);
        for (ReactorModule module : downstreamFirst) {
            if (needed.builders.get(module.name()).isEmpty()) {
                needed.build(module, List.of(needed.nodeFor(module)));
            }
        }
        needed.all.forEach(node -> needed.giveALedger(node, reactor));
        needed.builders.replaceAll((module, nodes) -> Collections.unmodifiableSortedSet(nodes));
        return Collections.unmodifiableSortedMap(needed.builders);
    }

    private void build(ReactorModule module, Collection<Integer> nodes) {
        builders.get(module.name()).addAll(nodes);
        module.upstream().stream().map(builders::get).forEach(upstream -> upstream.addAll(nodes));
    }

    /** The node that has to build the fewest modules more for this one; of several, that which the ring says. */
    private int nodeFor(ReactorModule module) {
        SortedMap<Integer, SortedSet<Integer>> byAdditions = new TreeMap<>();
        all.forEach(node -> byAdditions
                .computeIfAbsent(additions(module, node), first -> new TreeSet<>())
                .add(node));
        return ring.among(byAdditions.get(byAdditions.firstKey())).nodeOf(module.name());
    }

    /** How many modules a node has to build more if it builds this one. */
    private int additions(ReactorModule module, int node) {
        return (int) module.upstream().stream()
                        .filter(upstream -> !builders.get(upstream).contains(node))
                        .count()
                + (builders.get(module.name()).contains(node) ? 0 : 1);
    }

    private void giveALedger(int node, List<ReactorModule> reactor) {
        List<ReactorModule> withTests =
                reactor.stream().filter(ReactorModule::mayHaveTests).toList();
        if (withTests.stream().noneMatch(module -> builders.get(module.name()).contains(node))) {
            withTests.stream()
                    .min((one, other) -> Integer.compare(additions(one, node), additions(other, node)))
                    .ifPresent(module -> build(module, List.of(node)));
        }
    }
}
