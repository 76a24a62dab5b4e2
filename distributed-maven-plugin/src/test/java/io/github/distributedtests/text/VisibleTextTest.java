package io.github.distributedtests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void ordinary_names_stay_as_they_are_in_whatever_script() {
        String text = "com.acme.FooTest#größer_als, 商品, שלום, \ud83d\ude80 (int)[3]";

        assertThat(VisibleText.visible(text)).isEqualTo(text);
    }

    @Test
    void what_cannot_be_seen_or_changes_the_order_of_others_is_spelled_out() {
        assertThat(VisibleText.visible("a\u202eb\u2066c\u200bd\ufeffe\u2028f\u0000g\u001b[31m\n\r\th\u0085"))
                .isEqualTo("a\\u202eb\\u2066c\\u200bd\\ufeffe\\u2028f\\u0000g\\u001b[31m\\u000a\\u000d\\u0009h\\u0085");
    }

    @Test
    void half_a_surrogate_pair_and_a_hidden_character_of_two_are_spelled_out() {
        assertThat(VisibleText.visible("\ud800x\udc00 \udb40\udc01")).isEqualTo("\\ud800x\\udc00 \\u{e0001}");
    }

    @Test
    void letters_that_show_nothing_are_spelled_out() {
        assertThat(VisibleText.visible("a\u3164b\u115fc\ufe0fd\u034fe\uffa0"))
                .isEqualTo("a\\u3164b\\u115fc\\ufe0fd\\u034fe\\uffa0");
    }

    @Test
    void markup_is_text_in_html() {
        assertThat(VisibleText.html("<img src=x onerror='a(\"b\")'> & co"))
                .isEqualTo("&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt; &amp; co");
    }

    @Test
    void a_json_string_can_neither_end_its_script_nor_open_a_comment() {
        assertThat(VisibleText.json("</script><!--\"\\")).isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\\"\\\\\"");
    }

    @Property(tries = 300)
    void whatever_the_text_html_and_json_stay_within_their_bounds(@ForAll String text) {
        assertThat(VisibleText.html(text)).doesNotContainPattern("[<>\"'\\p{Cc}\\p{Cf}\\u2028\\u2029]");
        assertThat(VisibleText.json(text))
                .doesNotContainPattern("[<>&\\p{Cc}\\p{Cf}\\u2028\\u2029]")
                .matches(Pattern.compile("\"([^\"\\\\]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4})*\""));
    }

    @Property(tries = 300)
    void what_is_visible_stays_so(@ForAll String text) {
        String visible = VisibleText.visible(text);

        assertThat(VisibleText.visible(visible)).isEqualTo(visible);
    }
}
