package io.github.distributedtests.collect;

import io.github.distributedtests.ledgers.NodeRun;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.TimingsUpdate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a run found in its modules. A test is gone where its class was opened and does not have it any more; a class, where
 * the build was going to run all of its module and found no such class.
 */
final class FoundInRun implements TimingsUpdate.Found {
    private final Map<String, FoundModule> modules = new HashMap<>();

    private static final class FoundModule {
        private final Set<String> tests = new HashSet<>();
        private final Set<String> classes = new HashSet<>();

        /** Those that may have more tests than were found. */
        private final Set<String> unclear = new HashSet<>();

        /** Whether there may be tests at all. */
        private boolean any;

        /** Whether the build was going to run all that there is. */
        private boolean all = true;

        void add(String test) {
            tests.add(test);
            classes.add(classOf(test));
        }

        boolean isGone(String name) {
            String className = classOf(name);
            boolean opened = classes.contains(className);
            return !tests.contains(name) && !unclear.contains(className) && (opened ? !name.equals(className) : all);
        }
    }

    static FoundInRun of(Collection<NodeRun> runs) {
        FoundInRun found = new FoundInRun();
        runs.stream().filter(run -> !run.isSkipped()).forEach(found::add);
        return found;
    }

    private void add(NodeRun run) {
        FoundModule module = modules.computeIfAbsent(run.execution().module(), name -> new FoundModule());
        module.all &= run.header().runsAll();
        module.any |= !run.classFiles().isEmpty()
                || run.seen().findAny().isPresent()
                || !run.jvms().isEmpty();
        run.seen().forEach(seen -> module.add(seen.test()));
        run.deselected().forEach(module::add);
        run.outside().forEach(module.unclear::add);
        module.unclear.addAll(run.classFiles().opaque().keySet());
        run.ends().forEach(end -> {
            module.add(end.test());
            if (!TestName.parse(end.test()).hasMethod()) {
                module.unclear.add(classOf(end.test())); // what ended as a whole did not show all that it has
            }
        });
    }

    /** The modules in which all executions looked for tests, and found none. */
    SortedSet<String> modulesWithoutTests() {
        SortedSet<String> without = new TreeSet<>();
        modules.forEach((name, module) -> {
            if (module.all && !module.any) {
                without.add(name);
            }
        });
        return without;
    }

    private static String classOf(String test) {
        return TestName.parse(test).outermostClass();
    }

    @Override
    public boolean ran(String module) {
        return modules.containsKey(module);
    }

    @Override
    public boolean isGone(String module, String name) {
        return modules.get(module).isGone(name);
    }
}
