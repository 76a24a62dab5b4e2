package io.github.distributedtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.ledger.LedgerHeader.Writer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a JVM leaves that was killed while it wrote. */
class TornLedgerTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        LedgerHeader header = LedgerHeader.ofBuild(
                "run", 0, "com.acme:shop", "surefire", "default-test", ownership(), "surefire-reports");
        try (Ledger ledger = Ledger.create(folder, header.by(Writer.JVM, 0))) {
            ledger.planned("com.acme.FooTest#one");
        }
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
    }

    private static Map<String, String> ownership() {
        return Map.of(
                "node",
                "1",
                "nodes",
                "2",
                "weights",
                "1.0,1.0",
                "granularity",
                "METHOD",
                "plan",
                "ring",
                "settings",
                "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned\tcom.acme.FooTest#two", "planned\tcom.acme.FooTest#tw", "plan", "planned\t"})
    void a_last_line_without_an_end_is_left_out_whether_or_not_it_looks_complete(String torn) throws IOException {
        Files.writeString(file, torn, StandardOpenOption.APPEND);

        assertThat(planned()).containsExactly("com.acme.FooTest#one");
    }

    @Test
    void a_last_line_that_was_cut_within_a_character_is_left_out() throws IOException {
        byte[] torn = "planned\tcom.acme.FooTest#größe".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(torn, "planned\tcom.acme.FooTest#gr".length() + 1), StandardOpenOption.APPEND);

        assertThat(planned()).containsExactly("com.acme.FooTest#one");
    }

    @Test
    void a_header_whose_last_line_has_no_end_is_refused() throws IOException {
        String text = Files.readString(file);
        int end = text.indexOf("\nplanned\t");
        Files.writeString(file, text.substring(0, end));

        assertThatThrownBy(this::planned)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("before its header does");
    }

    private List<String> planned() throws IOException {
        List<String> planned = new ArrayList<>();
        LedgerReader.read(file, header -> new IgnoredEvents() {
            @Override
            public void planned(String test) {
                planned.add(test);
            }
        });
        return planned;
    }
}
