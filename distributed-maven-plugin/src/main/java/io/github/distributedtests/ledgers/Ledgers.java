package io.github.distributedtests.ledgers;

import io.github.distributedtests.nodefiles.LedgerName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What all nodes left, sorted out. Immutable.
 *
 * @param roots where they were looked for
 * @param runs the last run of each execution on each node, in the order of executions and nodes
 * @param lost ledgers that are missing or can't be read
 * @param orphans nodes that left ledgers of test JVMs of an execution, but not that of Maven's JVM
 * @param restarted nodes that ran something more than once
 */
public record Ledgers(
        List<Path> roots, List<NodeRun> runs, List<Lost> lost, Set<Place> orphans, List<Restart> restarted) {

    /**
     * A ledger that can't be read.
     *
     * @param file its name; empty if it isn't a single file
     * @param name what the file's name says of whose it is
     * @param why for people; names the file and the line
     */
    public record Lost(String file, LedgerName name, String why) {
        boolean isFile(String fileName) {
            return file.equals(fileName);
        }
    }

    /**
     * An execution on one node.
     *
     * @param node 1-based
     */
    public record Place(ExecutionKey execution, int node, int nodes) {}

    /**
     * An execution that a node ran more than once.
     *
     * @param lastCounts whether the last run counts, and not an earlier one that got to its end
     */
    public record Restart(Place place, int times, boolean atTheSameTime, boolean lastCounts) {}

    /**
     * Reads all ledgers below folders. What is wrong with them is in the result.
     *
     * @param roots those that don't exist are passed over
     */
    public static Ledgers below(List<Path> roots) {
        LedgerSearch.FoundLedgers found = LedgerSearch.in(roots);
        List<Lost> lost = new ArrayList<>();
        found.faults().forEach(fault -> lost.add(new Lost("", LedgerName.UNKNOWN, fault)));
        List<LedgerFile> files = new ArrayList<>();
        LedgerParser parser = new LedgerParser();
        found.files().forEach((file, copies) -> {
            try {
                files.add(parser.parse(file, copies));
            } catch (IOException e) {
                String name = file.getFileName().toString();
                lost.add(new Lost(name, LedgerName.of(name), e.getMessage()));
            }
        });
        return new Attempts(files, lost).sortedOut(List.copyOf(roots));
    }
}
