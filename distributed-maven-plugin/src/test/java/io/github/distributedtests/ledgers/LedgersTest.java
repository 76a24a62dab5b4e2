package io.github.distributedtests.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.nodefiles.ExecutionFolder;
import io.github.distributedtests.text.Pipes;
import io.github.distributedtests.verdict.Cause;
import io.github.distributedtests.verdict.Judge;
import io.github.distributedtests.verdict.NodeStory;
import io.github.distributedtests.verdict.Problem;
import io.github.distributedtests.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgersTest {
    @TempDir
    Path root;

    @Test
    void says_of_each_run_what_the_ledgers_say() {
        node(1).jvm(jvm -> jvm.sees()
                        .plans("a.A#one")
                        .starts("a.A#one", "(int)[1]")
                        .ends("a.A#one", "(int)[1]", Outcome.FAILED)
                        .endsClass("a.A", 5_000_000)
                        .finishes())
                .opaque("a.Suite", 0)
                .write();

        NodeRun run = read().runs().get(0);
        assertThat(run.execution()).hasToString("com.acme:core (surefire, default-test)");
        assertThat(run.node()).isEqualTo(1);
        assertThat(run.finished()).contains("ok");
        assertThat(run.classFiles().opaque()).containsOnlyKeys("a.Suite");
        assertThat(run.seen())
                .extracting(SeenTest::test, SeenTest::owner)
                .contains(tuple("a.A#one", 1), tuple("a.A#two", 2));
        long start = (NodeStory.START_MILLIS + 1000) * 1_000_000 + 1_000_000;
        assertThat(run.ends()).containsExactly(new TestEnd("a.A#one", "(int)[1]", start, 1_000_000, Outcome.FAILED));
        assertThat(run.classTimes())
                .containsExactly(new ClassOwnTime("a.A", (NodeStory.START_MILLIS + 1_007) * 1_000_000, 5_000_000));
    }

    @Test
    void knows_the_build_folder_by_the_place_of_the_ledger() {
        node(1).write();

        Path target = root.resolve("node-1/com.acme-core/target");
        assertThat(read().runs().get(0).buildFolders()).containsExactly(real(target));
        assertThat(read().runs().get(0).reportsFolders())
                .containsExactly(real(target).resolve("surefire-reports"));
    }

    @Test
    void knows_the_folders_of_an_execution_whose_id_is_no_file_name() {
        node(1).with("execution", "fast: it*").write();

        Path target = root.resolve("node-1/com.acme-core/target");
        Path execution = target.resolve("distributed").resolve(ExecutionFolder.of("surefire", "fast: it*"));
        assertThat(read().runs().get(0).buildFolders()).containsExactly(real(target));
        assertThat(read().runs().get(0).copiesFolders())
                .containsExactly(real(execution).resolve("reports"));
    }

    @Test
    void knows_no_build_folder_of_a_ledger_that_lies_elsewhere() throws IOException {
        node(1).write();
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        for (Path ledger : ledgers(node(1).folder())) {
            Files.move(ledger, elsewhere.resolve(ledger.getFileName()));
        }

        assertThat(read().runs())
                .singleElement()
                .extracting(NodeRun::buildFolders)
                .isEqualTo(List.of());
    }

    @Test
    void a_ledger_that_is_found_twice_counts_once() throws IOException {
        node(1).write();
        node(2).write();
        for (Path ledger : ledgers(node(2).folder())) {
            Files.copy(ledger, root.resolve(ledger.getFileName()));
        }

        assertFine(List.of(root));
        assertFine(List.of(root, root.resolve("node-1"), root));
    }

    @Test
    void of_a_ledger_and_a_copy_that_was_made_too_early_the_whole_one_counts() throws IOException {
        node(1).write();
        node(2).write();
        for (Path ledger : ledgers(node(2).folder())) {
            byte[] content = Files.readAllBytes(ledger);
            Files.write(root.resolve(ledger.getFileName()), Arrays.copyOf(content, content.length / 2));
        }

        assertFine(List.of(root));
    }

    @Test
    void two_ledgers_of_one_name_that_contradict_one_another_are_refused() throws IOException {
        node(1).write();
        node(2).write();
        for (Path ledger : ledgers(node(2).folder())) {
            String content = Files.readString(ledger);
            Files.writeString(root.resolve(ledger.getFileName()), content.replace("finished\t", "finished\t1"));
        }

        assertThat(read().lost()).hasSize(2).allMatch(lost -> lost.why().contains("it is not the same as "));
    }

    @Test
    void links_below_are_not_followed_but_a_folder_may_be_given_as_one() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Path given = Files.createDirectory(root.resolve("given"));
        new NodeStory(elsewhere, 1, 2, "a.A#one").write();
        Files.createSymbolicLink(given.resolve("link"), elsewhere);
        Files.createSymbolicLink(root.resolve("start"), elsewhere);

        assertThat(Ledgers.below(List.of(given)).runs()).isEmpty();
        assertThat(Ledgers.below(List.of(root.resolve("start"))).runs()).hasSize(1);
    }

    @Test
    void a_copy_of_a_test_jvm_s_ledger_under_another_name_counts_once() throws IOException {
        node(1).write();
        node(2).write();
        for (Path ledger : ledgers(node(2).folder())) {
            String name = ledger.getFileName().toString();
            if (!name.endsWith("-build.ledger")) {
                Files.copy(ledger, ledger.resolveSibling(name.replace(".ledger", " (1).ledger")));
            }
        }

        assertFine(List.of(root));
        assertThat(read().runs()).extracting(run -> run.jvms().size()).containsExactly(1, 1);
    }

    @Test
    void a_folder_that_is_not_there_is_passed_over() {
        node(1).write();
        node(2).write();

        assertFine(List.of(root.resolve("none"), root));
    }

    @Test
    void too_many_and_too_large_ledgers_are_refused() throws IOException {
        node(1).write();
        node(2).write();

        assertThat(LedgerSearch.in(List.of(root), 3, 1 << 20).faults())
                .singleElement()
                .asString()
                .contains("more than 3 ledgers");
        assertThat(LedgerSearch.in(List.of(root), 10, 100).faults())
                .hasSize(4)
                .allMatch(fault -> fault.endsWith("bytes, more than 100"));
        assertThat(LedgerSearch.in(List.of(root), 4, 1 << 20).files()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        distributed-surefire ledger 1 | distributed-surefire ledger 2      | line 1: it does not start
        node\t1                       | node\t3                            | node 3 of 2
        nodes\t2                      | nodes\t2000000000                  | more nodes than 10000
        weights\t1.0,1.0              | weights\t1.0                       | 1 weights for 2 nodes
        weights\t1.0,1.0              | weights\t1.0,NaN                   | a weight of NaN
        started\t17                   | started\t9999917                   | ms after 1970
        reports\tsurefire-reports     | reports\ta/../../..                | outside of the build folder
        reports\tsurefire-reports     | reports\t/etc                      | outside of the build folder
        reports\tsurefire-reports     | reports\tC:/etc                    | outside of the build folder
        granularity\tMETHOD           | granularity\tPACKAGE               | a granularity
        module\tcom.acme:core         | module\t../a:b                     | no groupId:artifactId
        plugin\tsurefire              | plugin\t..                         | neither surefire nor failsafe
        finished\t60                  | finished\t-60                      | line 28: a time of -60
        finished\t60                  | finished\t6099999990               | line 28: a time of 60999999
        \tok                          | \tfine                             | line 28: an ending
        \tmethod\t2                   | \tmethod\t3                        | line 26: a test of node 3 of 2
        \tmethod\t2                   | \tmethod\t0                        | line 26: a test of node 0 of 2
        \tmethod\t2                   | \topaque\t-1                       | line 26: a class of node -1
        \tmethod\t2                   | \tsomething\t2                     | line 26: a kind of unit
        \tmethod\t2                   | \tmethod\ttwo                      | line 26:
        a.A#two                       | ''                                 | line 26: a test without a name
        saw\ta.A#two                  | start\ta.A#two                     | line 26:
        """)
    void what_no_ledger_says_is_refused_by_file_and_line(String search, String replacement, String why)
            throws IOException {
        node(1).write();
        node(2).noJvm().write();
        Path ledger = ledgers(node(2).folder()).get(0);
        String content = Files.readString(ledger).replace("node\t2\n", "node\t1\n");
        String changed = content.replace(search.replace("\\t", "\t"), replacement.replace("\\t", "\t"));
        assertThat(changed).isNotEqualTo(content);
        Files.writeString(ledger, changed);

        assertThat(read().lost())
                .singleElement()
                .extracting(Ledgers.Lost::why)
                .asString()
                .contains(real(ledger) + ", line ", why);
    }

    @Test
    void what_is_no_text_or_has_no_end_of_line_is_refused_by_file_and_line() throws IOException {
        Path binary = Files.write(root.resolve("binary.ledger"), new byte[] {0, 1, 2, (byte) 0xff, '\n', 4});
        Path huge = Files.writeString(root.resolve("huge.ledger"), "x".repeat(1 << 20), StandardCharsets.UTF_8);
        Path empty = Files.createFile(root.resolve("node-1-of-2-abc-build.ledger"));

        Verdict verdict = Judge.judge(read());

        assertThat(verdict.problems()).extracting(Problem::cause).containsExactly(Cause.UNREADABLE);
        assertThat(verdict.problems().get(0).names())
                .satisfiesExactlyInAnyOrder(
                        why -> assertThat(why).startsWith(real(binary) + ", line 1: "),
                        why -> assertThat(why).startsWith(real(huge) + ", line 1: it is longer than"),
                        why -> assertThat(why).startsWith(real(empty) + ", line 1: "));
    }

    @Test
    void a_node_whose_ledger_can_not_be_read_is_not_called_missing_as_well() throws IOException {
        node(1).write();
        node(2).write();
        for (Path ledger : ledgers(node(2).folder())) {
            if (ledger.toString().endsWith("-build.ledger")) {
                Files.writeString(ledger, "nonsense\n");
            }
        }

        assertThat(Judge.judge(read()).problems()).extracting(Problem::cause).containsExactly(Cause.UNREADABLE);
    }

    @Test
    void a_test_jvm_whose_ledger_can_not_be_read_is_not_said_to_have_run_nothing() throws IOException {
        node(1).write();
        node(2).write();
        for (Path ledger : ledgers(node(2).folder())) {
            if (!ledger.toString().endsWith("-build.ledger")) {
                Files.writeString(ledger, "nonsense\n");
            }
        }

        assertThat(Judge.judge(read()).problems()).extracting(Problem::cause).containsExactly(Cause.UNREADABLE);
        assertThat(Judge.judge(read()).notes()).isEmpty();
    }

    @Test
    void of_two_attempts_the_finished_one_counts_before_a_later_one_that_is_not() {
        node(1).with("run", "first").write();
        node(1).with("run", "second").with("started", later(9)).finished(null).write();

        assertThat(countingRun()).isEqualTo("first");
        assertThat(read().restarted())
                .singleElement()
                .satisfies(restart -> assertThat(restart.lastCounts()).isFalse());
    }

    @Test
    void of_two_finished_attempts_the_later_one_counts() {
        node(1).with("run", "second").with("started", later(9)).write();
        node(1).with("run", "first").write();

        assertThat(countingRun()).isEqualTo("second");
    }

    @Test
    void the_number_of_the_attempt_counts_more_than_the_clocks() {
        node(1).with("run", "tenth").with("attempt", "10").write();
        node(1).with("run", "ninth")
                .with("attempt", "9")
                .with("started", later(9))
                .write();

        assertThat(countingRun()).isEqualTo("tenth");
    }

    @Test
    void that_an_attempt_finished_counts_more_than_its_number() {
        node(1).with("run", "first").with("attempt", "1").write();
        node(1).with("run", "second").with("attempt", "2").finished(null).write();

        assertThat(countingRun()).isEqualTo("first");
    }

    @ParameterizedTest
    @CsvSource({"build, ci 0", "commit, 012"})
    void what_another_build_left_never_counts_even_if_it_alone_finished(String field, String other) {
        node(1).with("run", "yesterday").with(field, other).with("attempt", "3").write();
        node(1).with("run", "today")
                .with("started", later(86_400_000))
                .finished(null)
                .write();

        assertThat(countingRun()).isEqualTo("today");
    }

    @Test
    void says_what_a_build_expected_and_what_it_left() throws IOException {
        node(1).expecting("com.acme:web").write();
        Path folder = Files.createDirectories(root.resolve("node-1/com.acme-core/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(folder.resolve("TEST-a.A-node-1-of-2.xml"), "12345"));

        NodeRun run = read().runs().get(0);
        assertThat(run.expected())
                .extracting(ExecutionKey::module)
                .containsExactlyInAnyOrder("com.acme:core", "com.acme:web");
        assertThat(run.reports()).containsOnlyKeys("TEST-a.A-node-1-of-2.xml");
        assertThat(run.missingLedgers()).isEmpty();
    }

    @Test
    void says_which_modules_a_session_left_out_and_who_builds_them() {
        node(1).leavingOut("com.acme:web", "2").write();

        NodeRun run = read().runs().get(0);
        assertThat(run.leftOut()).containsOnlyKeys("com.acme:web");
        assertThat(run.leftOut().get("com.acme:web")).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,2", "3", "", "2,2", "x"})
    void a_module_that_no_other_node_builds_cannot_be_left_out(String builders) {
        node(1).leavingOut("com.acme:web", builders).write();

        assertThat(read().runs()).isEmpty();
        assertThat(read().lost()).hasSize(1);
    }

    @Test
    void builders_that_are_not_there_are_refused() {
        node(1).noJvm().with("builders", "1,3").write();

        assertThat(read().lost())
                .singleElement()
                .satisfies(lost -> assertThat(lost.why()).contains("nodes 1,3 of 2"));
    }

    @ParameterizedTest
    @CsvSource({"report, \\t1\\tab", "jvm, \\t1"})
    void a_file_outside_of_its_folder_is_refused(String event, String more) throws IOException {
        String last = more.translateEscapes();
        node(1).noJvm().write();
        Path ledger = ledgers(node(1).folder()).get(0);
        String content = Files.readString(ledger);
        for (String name : List.of("../x", "..", ".", "a/b", "C:x", "a\\\\b", "")) {
            Files.writeString(ledger, content.replace("\nfinished", "\n" + event + "\t" + name + last + "\nfinished"));

            assertThat(read().lost())
                    .as(name)
                    .singleElement()
                    .extracting(Ledgers.Lost::why)
                    .asString()
                    .contains("a file outside of its folder");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipes_and_links_named_as_ledgers_are_passed_over() throws Exception {
        node(1).write();
        Path folder = node(1).folder();
        Path pipe = Pipes.make(folder.resolve("node-2-of-2-run2-build.ledger"));
        Files.createSymbolicLink(folder.resolve("node-1-of-2-run1-1.ledger"), Path.of("/dev/zero"));

        assertThat(read().runs()).hasSize(1);
        assertThat(read().lost()).isEmpty();
    }

    private String countingRun() {
        List<NodeRun> runs = read().runs();
        assertThat(runs).hasSize(1);
        return runs.get(0).header().run();
    }

    private static String later(long millis) {
        return Long.toString(NodeStory.START_MILLIS + millis);
    }

    private NodeStory node(int node) {
        return new NodeStory(root, node, 2, "a.A#one", "a.A#two");
    }

    private Ledgers read() {
        return Ledgers.below(List.of(root));
    }

    private static void assertFine(List<Path> roots) {
        assertThat(Judge.judge(Ledgers.below(roots)).problems()).isEmpty();
        assertThat(Judge.judge(Ledgers.below(roots)).numbers().tests()).isEqualTo(2);
    }

    private static List<Path> ledgers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }
}
