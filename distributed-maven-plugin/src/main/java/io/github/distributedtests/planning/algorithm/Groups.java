package io.github.distributedtests.planning.algorithm;

import io.github.distributedtests.timings.SetUpTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The set-ups that cost something, as far as units stand in them; numbered from 0, each before the one that it stands in
 * itself. What costs nothing is left out.
 */
final class Groups {
    private final List<String> names = new ArrayList<>();
    private final List<Long> micros = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<TreeDrafts.Draft, Integer> byDraft = new HashMap<>();
    private final Map<TreeDrafts.Draft, Long> unshared = new HashMap<>();

    /** Adds those of a module. */
    void add(String module, List<SetUpTime> all, List<TreeDrafts.Draft> drafts) {
        List<SetUpTime> setUps = all.stream()
                .filter(setUp -> !setUp.name().equals(SetUpTime.NO_TESTS))
                .toList();
        Map<String, SetUpTime> byName = new HashMap<>();
        setUps.forEach(setUp -> byName.put(setUp.name(), setUp));
        Map<TreeDrafts.Draft, List<SetUpTime>> pathOf = new HashMap<>();
        Map<SetUpTime, Integer> depths = new HashMap<>();
        for (TreeDrafts.Draft draft : drafts) {
            Set<SetUpTime> needed = new LinkedHashSet<>();
            draft.setUps.forEach(name -> needed.addAll(path(name, byName)));
            if (draft.setUps.isEmpty() && setUps.size() == 1) {
                needed.addAll(path(setUps.get(0).name(), byName)); // nothing else can run what has no class
            }
            List<SetUpTime> path =
                    needed.isEmpty() ? List.of() : path(needed.iterator().next().name(), byName);
            pathOf.put(draft, path);
            for (int i = 0; i < path.size(); i++) {
                depths.put(path.get(i), path.size() - i);
            }
            path.forEach(needed::remove);
            unshared.put(
                    draft,
                    needed.stream()
                            .mapToLong(more -> SetUpTree.micros(more.seconds()))
                            .sum());
        }
        Map<SetUpTime, Integer> numbers = new HashMap<>();
        List<SetUpTime> deepestFirst = depths.keySet().stream()
                .sorted(Comparator.<SetUpTime>comparingInt(depths::get)
                        .reversed()
                        .thenComparing(SetUpTime::name))
                .toList();
        for (SetUpTime setUp : deepestFirst) {
            numbers.put(setUp, names.size());
            names.add(module + ' ' + setUp.name());
            micros.add(SetUpTree.micros(setUp.seconds()));
        }
        for (SetUpTime setUp : deepestFirst) {
            List<SetUpTime> path = path(setUp.name(), byName);
            parents.add(path.size() == 1 ? SetUpTree.NONE : numbers.get(path.get(1)));
        }
        pathOf.forEach((draft, path) -> {
            if (!path.isEmpty()) {
                byDraft.put(draft, numbers.get(path.get(0)));
            }
        });
    }

    /** A set-up and those that it stands in, from the inside out, without any that costs nothing. */
    private static List<SetUpTime> path(String name, Map<String, SetUpTime> byName) {
        Set<SetUpTime> path = new LinkedHashSet<>();
        SetUpTime setUp = byName.get(name);
        while (setUp != null && path.add(setUp)) { // files that were edited by hand may go round in circles
            setUp = byName.get(setUp.parent());
        }
        return path.stream()
                .filter(each -> SetUpTree.micros(each.seconds()) > 0)
                .toList();
    }

    int count() {
        return names.size();
    }

    String name(int group) {
        return names.get(group);
    }

    long micros(int group) {
        return micros.get(group);
    }

    /** The group that a group stands in; {@link SetUpTree#NONE} for none. */
    int parent(int group) {
        return parents.get(group);
    }

    /** The group that a unit stands in; {@link SetUpTree#NONE} for none. */
    int of(TreeDrafts.Draft draft) {
        return byDraft.getOrDefault(draft, SetUpTree.NONE);
    }

    /** What a unit pays for set-ups of its classes beyond those of its first, in microseconds, wherever it is. */
    long unsharedMicros(TreeDrafts.Draft draft) {
        return unshared.getOrDefault(draft, 0L);
    }
}
