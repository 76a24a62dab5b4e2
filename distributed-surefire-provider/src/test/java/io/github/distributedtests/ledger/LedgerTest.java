package io.github.distributedtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.names.BoundedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    @TempDir
    Path folder;

    @Test
    void a_ledger_is_text_with_a_line_for_each_event() throws IOException {
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(Map.of("settings", "a\tb")), ledger -> {
            ledger.saw("a.A#one", "a.A#one", "method", 2);
            ledger.saw("a.B#two", "a.B", "whole", 1);
            ledger.planned("a.A#one");
            ledger.handed("a.A");
            ledger.started("a.A#one", "(int)[1]", 5);
            ledger.ended("a.A#one", "(int)[1]", 9, Outcome.PASSED, 4);
            ledger.classEnded("a.A", 10, 1);
            ledger.contextOf("a.A", 1, 11, 3);
            ledger.configuresContext("a.A", "0a1b");
            ledger.expects("com.acme:shop", "failsafe", "it");
            ledger.leavesOut("com.acme:docs", "1,3");
            ledger.built("com.acme:web", "com.acme:shop", 12, 13);
            ledger.outside("a.CTests");
            ledger.report("TEST-a.A-node-2-of-3.xml", 7, "0a1b");
            ledger.jvmLedger("node-2-of-3-run-1.ledger", 8);
            ledger.finished(11, "ok");
        });

        assertThat(file.getFileName().toString()).startsWith("node-2-of-3-run-").endsWith(".ledger");
        assertThat(Files.readString(file)).isEqualTo("""
                distributed-surefire ledger 1
                writer\tJVM
                run\trun
                started\t18
                module\tcom.acme:shop
                plugin\tsurefire
                execution\tdefault-test
                node\t2
                nodes\t3
                weights\t1.0,1.0,1.0
                granularity\tMETHOD
                plan\tring
                settings\ta\\u0009b
                builders\t
                selection\t
                all\t
                build\t
                attempt\t
                commit\t
                reruns\t
                demands\t
                ignores\t
                filters\t
                reports\treports
                saw\ta.A#one\t\tmethod\t2
                saw\ta.B#two\ta.B\twhole\t1
                planned\ta.A#one
                handed\ta.A
                start\ta.A#one\t(int)[1]\t5
                end\ta.A#one\t(int)[1]\t9\tPASSED\t4
                class\ta.A\t10\t1
                context\ta.A\t1\t11\t3
                configures\ta.A\t0a1b
                expects\tcom.acme:shop\tfailsafe\tit
                leaves\tcom.acme:docs\t1,3
                built\tcom.acme:web\tcom.acme:shop\t12\t13
                outside\ta.CTests
                report\tTEST-a.A-node-2-of-3.xml\t7\t0a1b
                jvm\tnode-2-of-3-run-1.ledger\t8
                finished\t11\tok
                """);
    }

    private LedgerProgress progress(LedgerHeader.Writer writer, Consumer<Ledger> events) throws IOException {
        LedgerHeader header = LedgerFolder.header(Map.of()).by(writer, 18);
        return LedgerReader.progress(new LedgerFolder(folder).write(header, events));
    }

    @Test
    void a_ledger_tells_how_far_its_jvm_got() throws IOException {
        Consumer<Ledger> looks = ledger -> ledger.saw("planned#one", "planned#one", "method", 2);

        assertThat(progress(LedgerHeader.Writer.DISCOVERY, looks)).isEqualTo(LedgerProgress.DISCOVERY);
        assertThat(progress(LedgerHeader.Writer.JVM, looks)).isEqualTo(LedgerProgress.STARTED);
        assertThat(progress(LedgerHeader.Writer.JVM, looks.andThen(ledger -> ledger.planned("a.A#one"))))
                .isEqualTo(LedgerProgress.RAN);
        assertThat(progress(LedgerHeader.Writer.JVM, ledger -> ledger.finished(11, "ok")))
                .isEqualTo(LedgerProgress.RAN);
    }

    @Test
    void what_discovery_says_is_written_once() throws IOException {
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(Map.of()), ledger -> {
            for (int i = 0; i < 3; i++) {
                ledger.saw("a.A#one", "a.A#one", "method", 2);
                ledger.planned("a.A#one");
            }
        });

        assertThat(LedgerFolder.read(file)).hasSize(2);
    }

    @Test
    void an_invocation_may_be_a_whole_document() throws IOException {
        String document = "x".repeat(70_000);
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(Map.of()), ledger -> {
            ledger.started("a.A#parses", "[" + document + "](1)", 1);
            ledger.started("a.A#parses", "[" + document + "](2)", 2);
            ledger.ended("a.A#parses", "[" + document + "](1)", 3, Outcome.PASSED, 2);
        });

        List<List<Object>> events = LedgerFolder.read(file);
        assertThat(events).extracting(event -> event.get(1)).containsOnly("a.A#parses");
        assertThat(events.get(0).get(2))
                .isEqualTo(BoundedText.of("[" + document + "](1)"))
                .isNotEqualTo(events.get(1).get(2))
                .isEqualTo(events.get(2).get(2));
        assertThat(Files.size(file)).isLessThan(3_000);
    }

    @Test
    void it_is_kept_in_mind_which_tests_ended_however_long_their_names_are() throws IOException {
        String name = "a.A#" + "x".repeat(70_000);
        new LedgerFolder(folder).write(LedgerFolder.header(Map.of()), ledger -> {
            assertThat(ledger.hasEnded(name)).isFalse();
            ledger.ended(name, "", 1, Outcome.PASSED, 1);
            assertThat(ledger.hasEnded(name)).isTrue();
            assertThat(ledger.hasEnded(name + "x")).isFalse();
        });
    }

    @Test
    void the_weights_of_as_many_nodes_as_there_can_be_fit_into_a_line() throws IOException {
        String weights = String.join(",", Collections.nCopies(10_000, Double.toString(-Double.MIN_NORMAL)));
        Map<String, String> changes = Map.of("node", "1", "nodes", "10000", "weights", weights);
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(changes), ledger -> {});

        assertThat(LedgerFolder.readHeader(file).weights()).isEqualTo(weights);
    }

    @Test
    void a_selection_of_very_many_tests_is_bounded() throws IOException {
        String selection = "com.acme.FooTest,".repeat(100_000);
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(Map.of("settings", selection)), ledger -> {});

        assertThat(LedgerFolder.readHeader(file).settings()).isEqualTo(BoundedText.of(selection));
    }

    @Test
    void a_clock_that_went_back_does_not_make_a_ledger_unreadable() throws IOException {
        Path file = new LedgerFolder(folder)
                .write(LedgerFolder.header(Map.of()), ledger -> ledger.ended("a.A", "", -1, Outcome.PASSED, -2));

        assertThat(LedgerFolder.read(file)).containsExactly(List.of("ended", "a.A", "", 0L, Outcome.PASSED, 0L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "",
                "planned",
                "planned\ta\tb",
                "saw\ta.A#one\t\tmethod",
                "saw\ta.A#one\t\tmethod\ttwo",
                "start\ta.A#one\t\t-1",
                "end\ta.A#one\t\t1\tBROKEN\t1",
                "planned\ta\\qb",
                "planned\ta\u0001b",
                "planned\ta\ufffdb",
                "finished\t99999999999999999999\tok",
            })
    void a_line_that_no_ledger_has_is_refused_by_file_and_line(String line) throws IOException {
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(Map.of()), ledger -> ledger.planned("a.A#one"));
        Files.writeString(file, Files.readString(file) + line + "\n");

        assertThatThrownBy(() -> LedgerFolder.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ", line " + (3 + LedgerHeader.FIELDS.length) + ": ");
    }

    @Test
    void a_header_that_is_not_whole_is_refused() throws IOException {
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(Map.of()), ledger -> {});
        String content = Files.readString(file);
        for (String cut : List.of("", "distributed-surefire", content.substring(0, content.indexOf("reports\t")))) {
            Files.writeString(file, cut);
            assertThatThrownBy(() -> LedgerFolder.read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(file + ", line ");
        }
    }

    @Test
    void a_long_lived_jvm_leaves_the_same_ledger_and_holds_no_file_open() throws IOException {
        Ledger ledger = Ledger.createForLongLivedJvm(folder, LedgerFolder.header(Map.of()));
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        ledger.planned("com.acme.FooTest#bar");
        ledger.started("com.acme.FooTest#bar", "", 1);
        assertThat(LedgerFolder.read(file)).hasSize(2);
        ledger.finished(2, "ok");
        ledger.close();
        assertThat(LedgerFolder.read(file)).hasSize(3);
    }
}
