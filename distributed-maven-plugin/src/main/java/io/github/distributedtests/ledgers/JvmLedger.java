package io.github.distributedtests.ledgers;

import io.github.distributedtests.ledger.LedgerHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a test JVM wrote down. Immutable.
 *
 * @param seen what its discovery asked about, by name
 * @param planned what it was going to run, or others for which Maven's JVM looked; only the JUnit Platform says so
 * @param handed the classes that it got from Maven's JVM, or that are to be handed to others; only older providers say so
 * @param started the names of tests that started
 * @param unended the names of those of them that an invocation of didn't end
 * @param contexts the application contexts that classes asked for, in the order in which they did
 * @param reported whether it got further than discovery, which may happen in another JVM than the tests
 * @param failed whether it said that something failed
 * @param gaveUp whether Surefire started no more tests, since some had failed
 * @param died whether it began and didn't get to its end
 */
public record JvmLedger(
        Path file,
        LedgerHeader header,
        Map<String, SeenTest> seen,
        Set<String> planned,
        Set<String> handed,
        Set<String> started,
        Set<String> unended,
        List<TestEnd> ends,
        List<ClassOwnTime> classes,
        List<ContextUse> contexts,
        boolean reported,
        boolean failed,
        boolean gaveUp,
        boolean died)
        implements LedgerFile {

    /** Whether it is Maven's JVM, which only looked for tests. */
    public boolean onlyLooked() {
        return header.writer() == LedgerHeader.Writer.DISCOVERY;
    }
}
