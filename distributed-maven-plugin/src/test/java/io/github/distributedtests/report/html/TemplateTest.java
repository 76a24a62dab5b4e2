package io.github.distributedtests.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void text_is_escaped_unless_the_page_says_otherwise() {
        assertThat(fill("<b>{{x}}</b>{{{x}}}", Map.of("x", "<i>"))).isEqualTo("<b>&lt;i&gt;</b><i>");
    }

    @Test
    void what_is_filled_in_is_not_filled_once_more() {
        assertThat(fill("{{x}} {{{x}}}", Map.of("x", "{{y}}", "y", "no"))).isEqualTo("{{y}} {{y}}");
    }

    @Test
    void a_section_stands_once_for_each_member() {
        Map<String, ?> values = Map.of("a", "outer", "rows", List.of(Map.of("b", 1), Map.of("b", 2, "a", "inner")));

        assertThat(fill("{{#rows}}{{a}}{{b}};{{/rows}}{{a}}", values)).isEqualTo("outer1;inner2;outer");
    }

    @Test
    void a_section_is_left_out_if_its_condition_is_false_and_the_inverted_one_stands() {
        String page = "{{#on}}yes{{/on}}{{^on}}no{{/on}}";

        assertThat(fill(page, Map.of("on", true))).isEqualTo("yes");
        assertThat(fill(page, Map.of("on", false))).isEqualTo("no");
        assertThat(fill(page, Map.of("on", List.of()))).isEqualTo("no");
    }

    @Test
    void a_place_that_nothing_fills_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{{x}}", Map.of()))
                .withMessageContaining("{{x}}");
    }

    @Test
    void sections_close_in_the_order_in_which_they_open() {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("{{#a}}{{#b}}{{/a}}{{/b}}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("{{#a}}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse("{{/a}}"));
    }

    private static String fill(String page, Map<String, ?> values) {
        return Template.parse(page).fill(values);
    }
}
