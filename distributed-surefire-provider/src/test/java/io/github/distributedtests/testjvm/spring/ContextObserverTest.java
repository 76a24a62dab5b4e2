package io.github.distributedtests.testjvm.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.distributedtests.testjvm.ContextWaits;
import io.github.distributedtests.testjvm.platform.LedgerOfLaunch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;

class ContextObserverTest {
    private static final long START_NANOS = SpringFixtures.START.toNanos();

    @TempDir
    private Path folder;

    private List<String> run(Class<?>... fixtures) throws IOException {
        return LedgerOfLaunch.of(
                folder,
                Arrays.stream(fixtures)
                        .map(fixture -> (DiscoverySelector) selectClass(fixture))
                        .toList());
    }

    /** Class, context and whether the class waited for its start. */
    private static List<String> contexts(List<String> ledger) {
        return ledger.stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals("context"))
                .map(fields -> fields[1].substring(fields[1].lastIndexOf('.') + 1)
                        + ' '
                        + fields[2]
                        + (Long.parseLong(fields[4]) >= START_NANOS ? " started" : ""))
                .toList();
    }

    private static long nanos(String kind, Class<?> of, List<String> ledger) {
        return ledger.stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(kind) && fields[1].startsWith(of.getName()))
                .mapToLong(fields -> Long.parseLong(fields[fields.length - 1]))
                .sum();
    }

    @Test
    void the_start_of_a_context_belongs_neither_to_the_class_that_comes_first_nor_to_its_test() throws IOException {
        long before = System.nanoTime();
        List<String> ledger = run(FirstOfContextFixture.class, SecondOfContextFixture.class);
        long elapsed = System.nanoTime() - before;

        assertThat(contexts(ledger)).containsExactly("FirstOfContextFixture 1 started", "SecondOfContextFixture 1");
        assertThat(nanos("context", FirstOfContextFixture.class, ledger)
                        + nanos("class", FirstOfContextFixture.class, ledger)
                        + nanos("end", FirstOfContextFixture.class, ledger))
                .isLessThan(elapsed);
        assertThat(ledger)
                .filteredOn(line -> line.startsWith("end\t" + FirstOfContextFixture.class.getName()))
                .extracting(line -> line.split("\t")[4])
                .containsExactlyInAnyOrder("PASSED", "FAILED", "ABORTED", "SKIPPED");
    }

    @Test
    void a_context_that_a_constructor_asks_for_is_told_from_the_set_up_of_the_class() throws IOException {
        List<String> ledger = run(ConstructorFixture.class);

        assertThat(contexts(ledger)).containsExactly("ConstructorFixture 1 started");
        assertThat(nanos("context", ConstructorFixture.class, ledger)).isLessThan(SpringFixtures.SET_UP.toNanos());
        assertThat(nanos("class", ConstructorFixture.class, ledger))
                .isGreaterThanOrEqualTo(SpringFixtures.SET_UP.toNanos());
    }

    @Test
    void a_context_that_starts_again_is_another_one() throws IOException {
        assertThat(contexts(run(DirtyFixture.class)))
                .containsExactly("DirtyFixture 1 started", "DirtyFixture 2 started");
    }

    @Test
    void a_class_whose_context_can_not_start_has_none() throws IOException {
        assertThat(contexts(run(BrokenContextFixture.class))).containsExactly("BrokenContextFixture 0");
    }

    @Test
    void a_class_that_a_test_has_run_is_its_own_business() throws IOException {
        List<String> ledger = run(InnerRunFixture.class);

        assertThat(contexts(ledger)).isEmpty();
        assertThat(nanos("end", InnerRunFixture.class, ledger)).isGreaterThanOrEqualTo(START_NANOS);
    }

    @Test
    void nothing_is_observed_once_surefire_is_done() throws IOException {
        Optional<ContextWaits> before = ContextWaits.current();

        run(BrokenContextFixture.class);

        assertThat(ContextWaits.current()).isEqualTo(before);
    }
}
