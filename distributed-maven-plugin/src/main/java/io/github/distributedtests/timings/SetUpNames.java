package io.github.distributedtests.timings;

import io.github.distributedtests.timings.Stored.Key;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has a set-up that classes share keep the name under which it is known, as long as one of them is there: it is named for
 * one of them, and they come and go. Test JVMs have names of their own.
 */
final class SetUpNames {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::module).thenComparing(Key::name);

    private final Map<Key, String> before;
    private final Set<Key> taken = new HashSet<>();
    private final Map<Key, String> names = new HashMap<>();

    private SetUpNames(Timings known, Timings run) {
        Set<Key> shared = sharedSetUps(known);
        before = known.classes().stream()
                .filter(type -> shared.contains(new Key(type.module(), type.setUp())))
                .collect(Collectors.toMap(type -> new Key(type.module(), type.className()), ClassTime::setUp));
        Set<Key> sharedNow = sharedSetUps(run);
        // In the order of the classes, so that of two that come of one the first keeps its name.
        run.classes().stream()
                .filter(type -> sharedNow.contains(new Key(type.module(), type.setUp())))
                .forEach(this::keep);
        sharedNow.stream().filter(key -> !names.containsKey(key)).sorted(ORDER).forEach(this::name);
    }

    private static Set<Key> sharedSetUps(Timings timings) {
        return timings.setUps().stream()
                .filter(setUp -> !setUp.parent().isEmpty() && !setUp.isBuild())
                .map(setUp -> new Key(setUp.module(), setUp.name()))
                .collect(Collectors.toSet());
    }

    private void keep(ClassTime type) {
        Key key = new Key(type.module(), type.setUp());
        String known = before.get(new Key(type.module(), type.className()));
        if (known != null && !names.containsKey(key) && taken.add(new Key(type.module(), known))) {
            names.put(key, known);
        }
    }

    private void name(Key key) {
        String name = key.name();
        for (int other = 2; !taken.add(new Key(key.module(), name)); other++) {
            name = key.name() + ' ' + other;
        }
        names.put(key, name);
    }

    /** What a run measured, under the names that are known. */
    static Timings kept(Timings known, Timings run) {
        SetUpNames kept = new SetUpNames(known, run);
        List<ClassTime> classes = run.classes().stream()
                .map(type -> new ClassTime(
                        type.module(),
                        type.className(),
                        type.ownSeconds(),
                        type.kind(),
                        type.unit(),
                        kept.nameOf(type.module(), type.setUp())))
                .toList();
        List<SetUpTime> setUps = run.setUps().stream()
                .map(setUp -> new SetUpTime(
                        setUp.module(),
                        kept.nameOf(setUp.module(), setUp.name()),
                        kept.nameOf(setUp.module(), setUp.parent()),
                        setUp.seconds()))
                .toList();
        return new Timings(run.tests(), classes, setUps);
    }

    private String nameOf(String module, String setUp) {
        return names.getOrDefault(new Key(module, setUp), setUp);
    }
}
