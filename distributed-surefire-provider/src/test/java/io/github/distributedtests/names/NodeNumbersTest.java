package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeNumbersTest {
    @Test
    void nodes_are_written_in_their_order_and_read_again() {
        assertThat(NodeNumbers.text(new TreeSet<>(Set.of(10, 2)))).isEqualTo("2,10");
        assertThat(NodeNumbers.parse("2,10", 10)).containsExactly(2, 10);
        assertThat(NodeNumbers.parse("", 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "2,1", "1,1", "1,", ",1", " 1", "+1", "one", "1;2"})
    void what_names_no_nodes_is_refused(String text) {
        assertThatThrownBy(() -> NodeNumbers.parse(text, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
