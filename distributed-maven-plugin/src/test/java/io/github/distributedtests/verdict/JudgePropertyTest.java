package io.github.distributedtests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.collect.CollectedRun;
import io.github.distributedtests.collect.Summary;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.verdict.SampleBuilds.Damage;
import io.github.distributedtests.verdict.SampleBuilds.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever happens to the ledgers, there is a verdict; and whatever a test lost or ran twice, the verdict says so. */
class JudgePropertyTest {
    private Path root;

    @BeforeTry
    void createFolder() throws IOException {
        root = Files.createTempDirectory("ledgers");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 20)
    void whatever_the_number_of_nodes_and_tests_a_run_without_incident_is_fine(
            @ForAll @IntRange(min = 1, max = 6) int nodes, @ForAll @IntRange(min = 0, max = 30) int tests) {
        write(nodes, tests);

        Verdict verdict = verdict();
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.numbers().tests()).isEqualTo(tests);
    }

    @Example
    void a_ledger_that_ends_anywhere_is_noticed() throws IOException {
        write(2, 4);
        for (Path ledger : ledgers()) {
            byte[] content = Files.readAllBytes(ledger);
            for (int length = 0; length < content.length; length++) {
                Files.write(ledger, Arrays.copyOf(content, length));
                assertThat(verdict().everyTestRanExactlyOnce())
                        .as("%s after %d bytes", ledger, length)
                        .isFalse();
            }
            Files.write(ledger, content);
        }
        assertThat(verdict().everyTestRanExactlyOnce()).isTrue();
    }

    @Property(tries = 100)
    void flipped_bytes_never_lead_to_an_exception(@ForAll Random random) throws IOException {
        write(3, 9);
        Path ledger = any(ledgers(), random);
        byte[] content = Files.readAllBytes(ledger);
        for (int i = random.nextInt(4); i >= 0; i--) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(ledger, content);

        Ledgers ledgers = Ledgers.below(List.of(root));
        Verdict verdict = Judge.judge(ledgers);
        assertThat(new VerdictReport(verdict).full())
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
        Summary.of(ledgers, verdict);
    }

    @Property(tries = 60)
    void deleted_and_doubled_lines_never_lead_to_an_exception(@ForAll Random random) throws IOException {
        write(3, 9);
        Path ledger = any(ledgers(), random);
        List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(random.nextInt(lines.size()), any(lines, random));
            lines.remove(random.nextInt(lines.size()));
        }
        Files.write(ledger, lines);

        assertThat(new VerdictReport(verdict()).summary("x")).isNotEmpty();
    }

    @Property(tries = 25)
    void no_end_of_a_test_that_started_can_be_missing_unnoticed(@ForAll Random random) throws IOException {
        write(3, 12);
        Path ledger = any(ledgers().stream().filter(file -> !isOfBuild(file)).toList(), random);
        List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
        String end = any(lines.stream().filter(line -> line.startsWith("end\t")).toList(), random);
        lines.remove(end);
        Files.write(ledger, lines);

        assertThat(problems(Cause.JVM_LEDGER_MISSING)).hasSize(1);
        assertThat(problems(Cause.NEVER_ENDED)).singleElement().satisfies(problem -> {
            assertThat(problem.names()).containsExactly(end.split("\t")[1]);
        });
    }

    @Property(tries = 25)
    void no_test_can_run_on_a_second_node_unnoticed(@ForAll Random random) throws IOException {
        write(3, 12);
        List<Path> jvms = ledgers().stream().filter(file -> !isOfBuild(file)).toList();
        Path from = any(jvms, random);
        Path to = any(jvms.stream().filter(file -> !file.equals(from)).toList(), random);
        String start = any(
                Files.readAllLines(from).stream()
                        .filter(line -> line.startsWith("start\t"))
                        .toList(),
                random);
        String test = start.split("\t")[1];
        List<String> lines = new ArrayList<>(Files.readAllLines(to));
        lines.add(lines.size() - 1, start);
        lines.add(lines.size() - 1, start.replaceFirst("start", "end") + "\tFAILED\t0");
        Files.write(to, lines, StandardCharsets.UTF_8);

        assertThat(problems(Cause.RAN_TWICE)).singleElement().satisfies(problem -> {
            assertThat(problem.names()).singleElement().asString().startsWith(test + " (nodes ");
        });
    }

    @Property(tries = 12)
    void no_ledger_can_be_missing_unnoticed(@ForAll Random random) throws IOException {
        write(3, 12);
        Files.delete(any(ledgers(), random));

        assertThat(verdict().everyTestRanExactlyOnce()).isFalse();
    }

    /** The promise of the verdict, without exception. */
    @Property(tries = 100)
    void whatever_happens_to_files_it_is_green_only_if_every_test_ran_once_and_each_outcome_is_merged_once(
            @ForAll @IntRange(min = 1, max = 3) int nodes,
            @ForAll @IntRange(min = 1, max = 3) int executions,
            @ForAll @IntRange(min = 1, max = 3) int jvms,
            @ForAll @IntRange(min = 2, max = 9) int tests,
            @ForAll Incident incident,
            @ForAll @Size(max = 4) List<Damage> damages,
            @ForAll Random random)
            throws IOException {
        SampleBuilds builds = new SampleBuilds(root, new SampleBuilds.Size(nodes, executions, jvms, tests), random);
        builds.write(incident);
        for (Damage damage : damages) {
            builds.suffer(damage);
        }

        CollectedRun run = builds.collected();
        if (run.verdict().everyTestRanExactlyOnce()) {
            assertThat(builds.unproven(run)).isEmpty();
        }
        if (incident == Incident.NONE && damages.stream().allMatch(Damage::isHarmless)) {
            assertThat(run.verdict().problems()).isEmpty();
        }
    }

    private void write(int nodes, int tests) {
        String[] names = IntStream.range(0, tests)
                .mapToObj(i -> "a.T" + i / 5 + "#m" + i)
                .toArray(String[]::new);
        for (int node = 1; node <= nodes; node++) {
            new NodeStory(root, node, nodes, names).write();
        }
    }

    private List<Problem> problems(Cause cause) {
        return verdict().problems().stream()
                .filter(problem -> problem.cause() == cause)
                .toList();
    }

    private Verdict verdict() {
        return Judge.judge(Ledgers.below(List.of(root)));
    }

    private List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isOfBuild(Path ledger) {
        return ledger.toString().endsWith("-build.ledger");
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
