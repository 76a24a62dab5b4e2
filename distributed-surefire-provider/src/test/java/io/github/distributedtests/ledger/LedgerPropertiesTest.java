package io.github.distributedtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.names.BoundedText;
import io.github.distributedtests.names.TestName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What a ledger writes is read again, whatever it is. */
class LedgerPropertiesTest {
    private static Path folder;

    /** An event as it is written, and as it has to be read. */
    private record Event(Lines written, Lines read) {}

    /** Says something to a ledger. */
    private interface Lines {
        void sayTo(LedgerEvents ledger);
    }

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("ledger");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** All of Unicode and what is none of it, such as half of a character; from nothing to a whole document. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(30);
        Arbitrary<String> special = Arbitraries.strings()
                .withChars("\t\n\r\\\0\u007f\u0085\u2028\ufffd\ufeff\ud83d\ude00#[($.~ ")
                .ofMaxLength(30);
        Arbitrary<String> shorter = Arbitraries.oneOf(any, special);
        Arbitrary<String> documents = Combinators.combine(
                        shorter, Arbitraries.integers().between(1, 4_000))
                .as(String::repeat);
        return Arbitraries.frequencyOf(Tuple.of(4, shorter), Tuple.of(1, documents));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<String> text = texts();
        Arbitrary<String> unit = text.filter(name -> !name.isEmpty());
        Arbitrary<Long> nanos = Arbitraries.longs().greaterOrEqual(0);
        Arbitrary<Event> saw = Combinators.combine(text, unit, Arbitraries.integers())
                .as((test, of, owner) -> new Event(
                        ledger -> ledger.saw(test, of, "method", owner),
                        ledger -> ledger.saw(name(test), name(of), "method", owner)));
        Arbitrary<Event> planned =
                text.map(test -> new Event(ledger -> ledger.planned(test), ledger -> ledger.planned(name(test))));
        Arbitrary<Event> started = Combinators.combine(text, text, nanos)
                .as((test, invocation, at) -> new Event(
                        ledger -> ledger.started(test, invocation, at),
                        ledger -> ledger.started(name(test), BoundedText.of(invocation), at)));
        Arbitrary<Event> ended = Combinators.combine(text, text, nanos, Arbitraries.of(Outcome.class), nanos)
                .as((test, invocation, at, outcome, duration) -> new Event(
                        ledger -> ledger.ended(test, invocation, at, outcome, duration),
                        ledger -> ledger.ended(name(test), BoundedText.of(invocation), at, outcome, duration)));
        Arbitrary<Event> classEnded = Combinators.combine(text, nanos, nanos)
                .as((type, at, own) -> new Event(
                        ledger -> ledger.classEnded(type, at, own), ledger -> ledger.classEnded(name(type), at, own)));
        Arbitrary<Event> context = Combinators.combine(
                        text, Arbitraries.integers().greaterOrEqual(0), nanos, nanos)
                .as((type, number, at, waited) -> new Event(
                        ledger -> ledger.contextOf(type, number, at, waited),
                        ledger -> ledger.contextOf(name(type), number, at, waited)));
        Arbitrary<Event> configures = text.map(type -> new Event(
                ledger -> ledger.configuresContext(type, "0a1b"),
                ledger -> ledger.configuresContext(name(type), "0a1b")));
        Arbitrary<Event> finished = nanos.map(at -> {
            Lines line = ledger -> ledger.finished(at, "ok");
            return new Event(line, line);
        });
        Arbitrary<Event> handed =
                text.map(type -> new Event(ledger -> ledger.handed(type), ledger -> ledger.handed(name(type))));
        return Arbitraries.oneOf(saw, planned, handed, started, ended, classEnded, context, configures, finished)
                .list()
                .ofMaxSize(20);
    }

    private static String name(String test) {
        return TestName.bounded(test);
    }

    @Property(tries = 300)
    void all_events_are_read_as_they_were_written_with_overlong_names_bounded(@ForAll("events") List<Event> events)
            throws IOException {
        Path file = new LedgerFolder(folder)
                .write(
                        LedgerFolder.header(Map.of()),
                        ledger -> events.forEach(event -> event.written().sayTo(ledger)));

        RecordedEvents expected = new RecordedEvents();
        events.forEach(event -> event.read().sayTo(expected.recorder()));
        assertThat(LedgerFolder.read(file)).isEqualTo(withDiscoveriesOnce(expected.events));
    }

    private static List<List<Object>> withDiscoveriesOnce(List<List<Object>> events) {
        List<List<Object>> told = new ArrayList<>();
        for (List<Object> event : events) {
            boolean isDiscovery = Set.of("saw", "planned", "handed").contains(event.get(0));
            boolean isKnown =
                    told.stream().anyMatch(other -> other.subList(0, 2).equals(event.subList(0, 2)));
            if (!isDiscovery || !isKnown) {
                told.add(event);
            }
        }
        return told;
    }

    @Property(tries = 300)
    void the_header_is_read_as_it_was_written(@ForAll("texts") String settings, @ForAll("texts") String execution)
            throws IOException {
        Map<String, String> changes = Map.of("settings", settings, "plan", execution);
        Path file = new LedgerFolder(folder).write(LedgerFolder.header(changes), ledger -> {});

        LedgerHeader read = LedgerFolder.readHeader(file);
        assertThat(read.settings()).isIn(settings, BoundedText.of(settings));
        assertThat(read.plan()).isIn(execution, BoundedText.of(execution));
        assertThat(read.writer()).isEqualTo(LedgerHeader.Writer.JVM);
        assertThat(read.startedMillis()).isEqualTo(18);
    }

    @Property(tries = 300)
    void a_ledger_that_is_cut_off_anywhere_has_all_events_before(@ForAll("events") List<Event> events, @ForAll int at)
            throws IOException {
        Path file = new LedgerFolder(folder)
                .write(
                        LedgerFolder.header(Map.of()),
                        ledger -> events.forEach(event -> event.written().sayTo(ledger)));
        List<List<Object>> all = LedgerFolder.read(file);
        byte[] bytes = Files.readAllBytes(file);
        int header = headerLength(bytes);
        int length = header + Math.floorMod(at, bytes.length - header + 1);
        byte[] some = Arrays.copyOf(bytes, length);
        Files.write(file, some);

        long whole = new String(some, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '\n')
                .count();
        long lines = whole - 1 - LedgerHeader.FIELDS.length;
        assertThat(LedgerFolder.read(file)).isEqualTo(all.stream().limit(lines).collect(Collectors.toList()));
    }

    private static int headerLength(byte[] bytes) {
        int lines = 1 + LedgerHeader.FIELDS.length;
        int at = 0;
        while (lines > 0) {
            if (bytes[at++] == '\n') {
                lines--;
            }
        }
        return at;
    }
}
