package io.github.distributedtests.nodefiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionFolderTest {
    @ParameterizedTest
    @ValueSource(strings = {"default-test", "integrationTest", "it_1.2", "CON"})
    void an_id_that_every_file_system_takes_stays_as_it_is(String id) {
        assertThat(ExecutionFolder.of("surefire", id)).isEqualTo("surefire-" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "*", "dots...", "a/b", "..\\b", "a b ", "\u00e4", "\"<>|?", "a\nb"})
    void what_no_file_name_has_is_replaced(String id) {
        assertThat(ExecutionFolder.of("surefire", id)).matches("surefire-[A-Za-z0-9_-]+-[0-9a-f]{8}");
    }

    @Test
    void ids_that_look_alike_have_folders_of_their_own() {
        assertThat(ExecutionFolder.of("surefire", "a:b"))
                .isNotEqualTo(ExecutionFolder.of("surefire", "a*b"))
                .isNotEqualTo(ExecutionFolder.of("surefire", "a_b"));
    }

    @Test
    void a_long_id_makes_no_long_path() {
        assertThat(ExecutionFolder.of("surefire", "x".repeat(300))).hasSizeLessThan(100);
    }
}
