package io.github.distributedtests.planning.algorithm;

import io.github.distributedtests.timings.SetUpTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The set-ups that cost something, as far as units stand in them; numbered from 0, each before the one that it stands in
 * itself. What costs nothing is left out.
 */
final class Groups {
    private final List<String> names = new ArrayList<>();
    private final List<Long> micros = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<SetUpKind> kinds = new ArrayList<>();
    private final Map<String, List<TreeDrafts.Draft>> drafts = new TreeMap<>();
    private final Map<TreeDrafts.Draft, Integer> byDraft = new HashMap<>();
    private final Map<TreeDrafts.Draft, Long> unshared = new HashMap<>();

    /** Adds those of a module. */
    void add(String module, List<SetUpTime> all, List<TreeDrafts.Draft> ofModule) {
        drafts.put(module, ofModule);
        List<SetUpTime> setUps = all.stream()
                .filter(setUp -> !setUp.name().equals(SetUpTime.NO_TESTS) && !setUp.isBuild())
                .toList();
        Map<String, SetUpTime> byName = new HashMap<>();
        setUps.forEach(setUp -> byName.put(setUp.name(), setUp));
        Map<TreeDrafts.Draft, List<SetUpTime>> pathOf = new HashMap<>();
        Map<SetUpTime, Integer> depths = new HashMap<>();
        for (TreeDrafts.Draft draft : ofModule) {
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
            kinds.add(path.size() == 1 ? SetUpKind.JVM : SetUpKind.CONTEXT);
        }
        pathOf.forEach((draft, path) -> {
            if (!path.isEmpty()) {
                byDraft.put(draft, numbers.get(path.get(0)));
            }
        });
    }

    /**
     * Adds the building of the modules, in which all else of each stands; to be called once all of them have been added.
     *
     * @param builds those of all modules of the build
     */
    void addBuilds(List<SetUpTime> builds) {
        Map<String, SetUpTime> byModule = new HashMap<>();
        builds.forEach(build -> byModule.put(build.module(), build));
        Map<String, List<SetUpTime>> paths = new TreeMap<>();
        drafts.keySet().forEach(module -> {
            List<SetUpTime> path = path(module, byModule);
            for (int i = 0; i < path.size(); i++) {
                paths.put(path.get(i).module(), path.subList(i, path.size()));
            }
        });
        Map<String, Integer> numbers = new HashMap<>();
        List<List<SetUpTime>> longestFirst = new ArrayList<>(paths.values());
        longestFirst.sort(Comparator.<List<SetUpTime>>comparingInt(List::size).reversed());
        int others = count();
        for (List<SetUpTime> path : longestFirst) {
            SetUpTime build = path.get(0);
            numbers.put(build.module(), count());
            names.add(build.module() + ' ' + build.name());
            micros.add(SetUpTree.micros(build.seconds()));
            kinds.add(SetUpKind.BUILD);
        }
        longestFirst.forEach(path -> parents.add(
                path.size() == 1 ? SetUpTree.NONE : numbers.get(path.get(1).module())));
        drafts.forEach((module, ofModule) -> path(module, byModule).stream()
                .findFirst()
                .ifPresent(build -> putInto(numbers.get(build.module()), ofModule, others)));
    }

    /** @param others how many groups stand in no build yet */
    private void putInto(int build, List<TreeDrafts.Draft> ofModule, int others) {
        for (TreeDrafts.Draft draft : ofModule) {
            int outermost = of(draft);
            if (outermost == SetUpTree.NONE) {
                byDraft.put(draft, build);
                continue;
            }
            while (parent(outermost) != SetUpTree.NONE) {
                outermost = parent(outermost);
            }
            if (outermost < others) {
                parents.set(outermost, build);
            }
        }
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

    SetUpKind kind(int group) {
        return kinds.get(group);
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
