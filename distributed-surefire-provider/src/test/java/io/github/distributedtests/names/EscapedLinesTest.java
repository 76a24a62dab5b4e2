package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EscapedLinesTest {

    private static EscapedLines lines(byte[] bytes) {
        return new EscapedLines(new ByteArrayInputStream(bytes), 100);
    }

    private static EscapedLines lines(String text) {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void what_was_escaped_is_read_again(@ForAll List<String> texts) throws IOException {
        StringBuilder file = new StringBuilder();
        texts.forEach(text -> file.append(EscapedText.escape(text)).append('\n'));
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        EscapedLines lines = new EscapedLines(new ByteArrayInputStream(bytes), Integer.MAX_VALUE);
        for (String text : texts) {
            assertThat(EscapedText.unescape(lines.next())).isEqualTo(text);
        }
        assertThat(lines.next()).isNull();
        assertThat(lines.isCutOff()).isFalse();
        assertThat(lines.number()).isEqualTo(texts.size() + 1);
    }

    @Example
    void a_last_line_without_an_end_is_the_end_whatever_is_in_it() throws IOException {
        EscapedLines lines = lines(new byte[] {'a', '\n', 'b', (byte) 0xc3});
        assertThat(lines.next()).isEqualTo("a");
        assertThat(lines.isCutOff()).isFalse();
        assertThat(lines.next()).isNull();
        assertThat(lines.isCutOff()).isTrue();
        assertThat(lines.next()).isNull();
    }

    @Example
    void lines_may_end_as_git_makes_them_end() throws IOException {
        EscapedLines lines = lines("a\r\n\r\nb\tc\n");
        assertThat(lines.next()).isEqualTo("a");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("b\tc");
    }

    @Example
    void a_line_may_be_as_long_as_is_said_and_no_longer() throws IOException {
        assertThat(lines("x".repeat(100) + "\n").next()).hasSize(100);
        assertThatThrownBy(() -> lines("x".repeat(101)).next()).hasMessage("it is longer than 100 characters");
    }

    @Example
    void what_is_no_text_is_refused() {
        assertThatThrownBy(() -> lines(new byte[] {(byte) 0xff, '\n'}).next()).hasMessage("it is not text in UTF-8");
        for (String text : List.of("\0\n", "a\rb\n", "\u0085\n", "\u001b[2J\n")) {
            assertThatThrownBy(() -> lines(text).next()).hasMessageStartingWith("it has a control character");
        }
    }
}
