package io.github.distributedtests.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    @Test
    void columns_are_aligned() {
        assertThat(new MarkdownTable("what", "n").row("a", 1).row("longer", 1000))
                .hasToString("""
                        | what   |    n |
                        | ------ | ----:|
                        | a      |    1 |
                        | longer | 1000 |
                        """);
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_columns() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkdownTable("a", "b").row("only one"));
    }
}
