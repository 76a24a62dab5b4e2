package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.ledgers.Ledgers.Lost;
import io.github.distributedtests.ledgers.Ledgers.Place;
import io.github.distributedtests.ledgers.Ledgers.Restart;
import io.github.distributedtests.nodefiles.LedgerName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells a node's runs of one execution apart, where it was started again, and brings together what belongs to the last
 * of them.
 */
final class Attempts {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::execution).thenComparing(Place::nodes).thenComparing(Place::node);
    private static final Comparator<BuildLedger> BY_START = Comparator.<BuildLedger>comparingLong(
                    build -> build.header().startedMillis())
            .thenComparing(build -> build.header().run());

    private record Run(Place place, String run) {
        static Run of(LedgerHeader header) {
            return new Run(Attempts.place(header), header.run());
        }
    }

    /** What tells ledgers apart, other than their names. */
    private record Recorded(Map<String, String> header, Set<String> seen, List<TestEnd> ends) {
        static Recorded of(JvmLedger jvm) {
            return new Recorded(jvm.header().fields(), jvm.seen().keySet(), jvm.ends());
        }
    }

    private final List<Lost> lost;
    private final Map<Place, List<BuildLedger>> builds = new TreeMap<>(ORDER);
    private final Map<Run, List<JvmLedger>> jvms = new HashMap<>();

    Attempts(List<LedgerFile> files, List<Lost> lost) {
        this.lost = new ArrayList<>(lost);
        Map<String, LedgerFile> byName = new HashMap<>();
        for (LedgerFile file : files) {
            Run run = Run.of(file.header());
            LedgerFile namesake = byName.putIfAbsent(run + " " + file.file().getFileName(), file);
            if (namesake != null) {
                this.lost.add(new Lost(
                        "",
                        LedgerName.UNKNOWN,
                        file.file() + ": it is not the same as " + namesake.file() + ", and one of them is wrong"));
            } else if (file instanceof BuildLedger build) {
                builds.computeIfAbsent(run.place(), missing -> new ArrayList<>())
                        .add(build);
            } else if (file instanceof JvmLedger jvm) {
                jvms.computeIfAbsent(run, missing -> new ArrayList<>()).add(jvm);
            }
        }
    }

    private static Place place(LedgerHeader header) {
        return new Place(ExecutionKey.of(header), header.nodeNumber(), header.nodes());
    }

    /** @param roots where the ledgers were looked for */
    Ledgers sortedOut(List<Path> roots) {
        Set<String> unreadableRuns = new HashSet<>();
        lost.forEach(ledger -> unreadableRuns.add(ledger.name().run()));
        List<NodeRun> runs = new ArrayList<>();
        List<Restart> restarted = new ArrayList<>();
        builds.forEach((place, attempts) -> {
            attempts.sort(BY_START);
            BuildLedger last = attempts.get(attempts.size() - 1);
            BuildLedger counting = counting(attempts);
            String run = counting.header().run();
            List<JvmLedger> started = withoutCopies(counting, jvms.getOrDefault(new Run(place, run), List.of()));
            runs.add(new NodeRun(counting, started, missing(counting, started), unreadableRuns.contains(run)));
            if (attempts.size() > 1) {
                restarted.add(new Restart(
                        place, attempts.size(), overlap(attempts.get(attempts.size() - 2), last), counting == last));
            }
        });
        return new Ledgers(
                roots, List.copyOf(runs), List.copyOf(lost), orphans(unreadableRuns), List.copyOf(restarted));
    }

    /**
     * Of several runs the one that counts: of those that belong to the same build as the last one, one that got to its
     * end, and of these the last. A server's number of the attempt comes before the clocks of its machines.
     *
     * @param attempts in the order of their starts
     */
    private static BuildLedger counting(List<BuildLedger> attempts) {
        BuildLedger last = Collections.max(attempts, BY_START);
        return attempts.stream()
                .filter(build -> build.header().build().equals(last.header().build())
                        && build.header().commit().equals(last.header().commit()))
                .max(Comparator.comparing(
                                (BuildLedger build) -> build.finished().isPresent())
                        .thenComparing(build -> build.header().attempt())
                        .thenComparing(BY_START))
                .orElse(last);
    }

    /** Without those under names that Maven's JVM doesn't know, as a browser gives them to what it loads once more. */
    private static List<JvmLedger> withoutCopies(BuildLedger build, List<JvmLedger> started) {
        Predicate<JvmLedger> isKnown =
                jvm -> build.jvmLedgers().containsKey(jvm.file().getFileName().toString());
        Set<Recorded> known = started.stream().filter(isKnown).map(Recorded::of).collect(Collectors.toSet());
        return known.size() == started.size()
                ? started
                : started.stream()
                        .filter(isKnown.or(jvm -> !known.contains(Recorded.of(jvm))))
                        .toList();
    }

    /** The ledgers that Maven's JVM saw its test JVMs leave, and that are not here, or not as large as they were. */
    private SortedSet<String> missing(BuildLedger build, List<JvmLedger> started) {
        Map<String, Long> here = new HashMap<>();
        for (JvmLedger jvm : started) {
            here.put(jvm.file().getFileName().toString(), jvm.file().toFile().length());
        }
        SortedSet<String> missing = new TreeSet<>();
        build.jvmLedgers().forEach((name, bytes) -> {
            if (!here.containsKey(name)) {
                if (lost.stream().noneMatch(ledger -> ledger.isFile(name))) {
                    missing.add(name);
                }
            } else if (!here.get(name).equals(bytes)) {
                missing.add("%s (%d bytes, of which %d are here)".formatted(name, bytes, here.get(name)));
            }
        });
        return missing;
    }

    /** Whether the earlier run still went on, as the clocks of the machines have it, when the last one started. */
    private boolean overlap(BuildLedger earlier, BuildLedger last) {
        long lastSign = jvms.getOrDefault(Run.of(earlier.header()), List.of()).stream()
                .flatMap(jvm -> jvm.ends().stream())
                .mapToLong(end -> end.startEpochNanos() / 1_000_000)
                .max()
                .orElse(0);
        return lastSign > last.header().startedMillis();
    }

    /** Test JVMs that no run of Maven's JVM has started. Older ones than the last run belong to one that was deleted. */
    private Set<Place> orphans(Set<String> unreadableRuns) {
        Set<Run> started = new HashSet<>();
        Map<Place, Long> lastStart = new HashMap<>();
        builds.forEach((place, attempts) -> attempts.forEach(build -> {
            started.add(Run.of(build.header()));
            lastStart.merge(place, build.header().startedMillis(), Math::max);
        }));
        Set<Place> orphans = new TreeSet<>(ORDER);
        jvms.forEach((run, ledgers) -> {
            long last = lastStart.getOrDefault(run.place(), -1L);
            boolean newer = ledgers.stream().anyMatch(jvm -> jvm.header().startedMillis() >= last);
            if (!started.contains(run) && newer && !unreadableRuns.contains(run.run())) {
                orphans.add(run.place());
            }
        });
        return orphans;
    }
}
