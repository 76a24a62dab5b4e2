package io.github.distributedtests.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final ObjectMapper PARSER = new ObjectMapper();

    @Test
    void is_laid_out_for_people() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("empty", List.of());
        value.put("none", null);
        value.put("list", List.of(1, true, 1.5, "x", Map.of()));

        assertThat(Json.of(value)).isEqualTo("""
                {
                  "empty": [],
                  "none": null,
                  "list": [
                    1,
                    true,
                    1.5,
                    "x",
                    {}
                  ]
                }
                """);
    }

    @Test
    void shows_what_hides() {
        assertThat(Json.of("a\u202eb\n\"\\\ud800\udb40\udc01"))
                .isEqualTo("\"a\\u202eb\\u000a\\\"\\\\\\ud800\\udb40\\udc01\"\n");
    }

    @Property(tries = 500)
    void a_parser_reads_what_was_written_whatever_the_text(@ForAll String text, @ForAll List<String> others)
            throws IOException {
        Map<String, Object> value = Map.of(text, Arrays.asList(text, others, 7, null));

        assertThat(PARSER.readValue(Json.of(value), Map.class)).isEqualTo(value);
    }

    @Test
    void refuses_what_json_has_not() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.of(new Object()));
    }
}
