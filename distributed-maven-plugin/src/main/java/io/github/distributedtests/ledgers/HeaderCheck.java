package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.names.NodeNumbers;
import io.github.distributedtests.ring.HashRing;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses what no ledger says that this project wrote: ledgers come from other machines, and nobody vouches for them. */
final class HeaderCheck {
    /** Up to the year 2100, so that a time in nanoseconds since 1970 fits into a long. */
    private static final long LATEST_START_MILLIS = 4_102_444_800_000L;

    static final long LONGEST_NANOS = Duration.ofDays(3650).toNanos();

    private static final Pattern NAME = Pattern.compile("[^\\s/\\\\]+");

    private HeaderCheck() {}

    /** @throws IllegalArgumentException if it is impossible */
    static void check(LedgerHeader header) {
        require(header.nodes() <= HashRing.MOST_NODES, "more nodes than " + HashRing.MOST_NODES);
        require(
                header.startedMillis() >= 0 && header.startedMillis() <= LATEST_START_MILLIS,
                "a start " + header.startedMillis() + " ms after 1970");
        require(NAME.matcher(header.run()).matches(), "no run that could be named so");
        execution(header.module(), header.plugin(), header.execution());
        require(Set.of("METHOD", "CLASS").contains(header.granularity()), "a granularity that is not known");
        NodeNumbers.parse(header.builders(), header.nodes());
        checkWeights(header);
        checkReports(header.reports());
    }

    static String module(String module) {
        require(NAME.matcher(module).matches() && module.contains(":"), "no groupId:artifactId");
        return module;
    }

    static ExecutionKey execution(String module, String plugin, String execution) {
        module(module);
        require(Set.of("surefire", "failsafe").contains(plugin), "neither surefire nor failsafe");
        require(!execution.isBlank(), "an execution without an id");
        return new ExecutionKey(module, plugin, execution);
    }

    /** It is looked for in a folder of the machine that collects, and must not lead out of it. */
    static String fileName(String name) {
        boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
        require(plain && !name.equals("..") && !name.equals("."), "a file outside of its folder");
        return name;
    }

    private static void checkWeights(LedgerHeader header) {
        String[] weights = header.weights().split(",", -1);
        require(weights.length == header.nodes(), weights.length + " weights for " + header.nodes() + " nodes");
        for (String weight : weights) {
            double value = Double.parseDouble(weight);
            require(value > 0 && Double.isFinite(value), "a weight of " + value);
        }
    }

    /** It is joined to a folder of the machine that collects, and must not lead out of it. */
    private static void checkReports(String reports) {
        boolean inside = !reports.startsWith("/") && reports.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ');
        for (String name : reports.split("/", -1)) {
            inside &= !name.equals("..");
        }
        require(inside, "a reports folder outside of the build folder");
    }

    static long time(long nanos) {
        require(nanos <= LONGEST_NANOS, "a time of " + nanos + " ns");
        return nanos;
    }

    static void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
