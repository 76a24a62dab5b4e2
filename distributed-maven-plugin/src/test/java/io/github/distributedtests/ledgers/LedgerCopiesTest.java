package io.github.distributedtests.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCopiesTest {
    private final SortedMap<Path, String> files = new TreeMap<>();
    private long bytesRead;
    private int opened;

    @Test
    void of_copies_the_longest_is_kept_whatever_else_has_its_name() {
        file("a/x.ledger", "one two three");
        file("b/x.ledger", "one two");
        file("c/x.ledger", "one two three");
        file("d/x.ledger", "other, longer than all that");
        file("e/x.ledger", "oth");
        file("e/y.ledger", "one");

        assertThat(kept()).containsExactly(Path.of("a/x.ledger"), Path.of("d/x.ledger"), Path.of("e/y.ledger"));
    }

    @Test
    void what_can_not_be_read_is_kept_for_whoever_says_so() {
        file("a/x.ledger", "one");
        file("b/x.ledger", null);

        assertThat(kept()).hasSize(2);
    }

    @Test
    void a_ledger_without_a_namesake_is_not_read() {
        file("a/x.ledger", "one");
        file("a/y.ledger", "one");

        assertThat(kept()).hasSize(2);
        assertThat(opened).isZero();
    }

    /** As if there were many copies, many that differ, or many that were copied at different times. */
    @ParameterizedTest
    @ValueSource(strings = {"copies", "different", "longer and longer"})
    void each_file_is_read_a_few_times_however_many_have_its_name(String how) {
        long bytes = 0;
        for (int i = 0; i < 2_000; i++) {
            String content = switch (how) {
                case "copies" -> "the same in all of them";
                case "different" -> "something else in " + (10_000 + i);
                default -> "x".repeat(i);
            };
            file("%04d/x.ledger".formatted(i), content);
            bytes += content.length();
        }

        assertThat(kept()).hasSize(how.equals("different") ? 2_000 : 1);
        assertThat(opened).isLessThanOrEqualTo(4 * 2_000);
        assertThat(bytesRead).isLessThanOrEqualTo(4 * bytes);
    }

    @Property(tries = 200)
    void what_is_left_out_starts_what_is_kept_and_nothing_that_is_kept_starts_another(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'b') @StringLength(max = 4) String> contents) {
        files.clear();
        contents.forEach(content -> file(files.size() + "/x.ledger", content));

        List<String> kept = kept().stream().map(files::get).toList();

        assertThat(kept).doesNotHaveDuplicates();
        assertThat(contents).allMatch(content -> kept.stream().anyMatch(one -> one.startsWith(content)));
        assertThat(kept)
                .allMatch(one ->
                        kept.stream().filter(other -> other.startsWith(one)).count() == 1);
    }

    private void file(String path, String content) {
        files.put(Path.of(path), content == null ? "" : content);
        if (content == null) {
            unreadable.add(Path.of(path));
        }
    }

    private final List<Path> unreadable = new ArrayList<>();

    private List<Path> kept() {
        return List.copyOf(new LedgerCopies(this::open).sorted(files.keySet()).keySet());
    }

    private InputStream open(Path file) throws IOException {
        opened++;
        if (unreadable.contains(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new FilterInputStream(new ByteArrayInputStream(files.get(file).getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                bytesRead += Math.max(0, read);
                return read;
            }
        };
    }
}
