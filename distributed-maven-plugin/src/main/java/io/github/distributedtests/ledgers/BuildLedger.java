package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What Maven's JVM wrote down about one execution.
 *
 * @param copies other files that are the same ledger
 * @param expected the executions of the build that were going to run tests
 * @param leftOut the modules that this node's session left out, with the 1-based nodes that build them
 * @param built how long modules took to build until this execution ended, by their names, each in one ledger of several at least
 * @param outside the classes with tests that the includes of the execution don't name
 * @param deselected the tests that the user's selection of methods surely leaves out
 * @param contextsLike by outermost class, if it shares an application context: the first class that class files configure alike
 * @param reports the reports that Surefire wrote, by the name of the file
 * @param jvmLedgers the size of each ledger that a test JVM left, by the name of the file
 * @param finished how it ended: {@code ok}, {@code failed}, {@code broken} or {@code skipped}; empty if it didn't
 * @param wallNanos how long it took, from before anything was handed to Surefire; 0 if it didn't end
 */
record BuildLedger(
        Path file,
        List<Path> copies,
        LedgerHeader header,
        ClassFileTests classFiles,
        Set<ExecutionKey> expected,
        SortedMap<String, SortedSet<Integer>> leftOut,
        SortedMap<String, BuiltModule> built,
        Set<String> outside,
        Set<String> deselected,
        Map<String, String> contextsLike,
        Map<String, ReportFile> reports,
        Map<String, Long> jvmLedgers,
        Optional<String> finished,
        long wallNanos)
        implements LedgerFile {}
