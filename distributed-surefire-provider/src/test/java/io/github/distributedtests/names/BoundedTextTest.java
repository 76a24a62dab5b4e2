package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BoundedTextTest {
    private static final int LONGEST = BoundedText.LONGEST;

    @Example
    void what_is_short_stays_as_it_is() {
        assertThat(BoundedText.of("")).isEmpty();
        assertThat(BoundedText.of("\ud83d\n\0")).isEqualTo("\ud83d\n\0");
        String longest = "x".repeat(LONGEST);
        assertThat(BoundedText.of(longest)).isSameAs(longest);
    }

    @Example
    void what_is_long_is_cut_to_its_start_and_a_digest_that_no_machine_computes_differently() {
        assertThat(BoundedText.of("x".repeat(LONGEST + 1))).isEqualTo("x".repeat(LONGEST - 17) + "~29b4e208e22c0580");
    }

    @Property(tries = 200)
    void texts_that_differ_anywhere_stay_different(@ForAll @IntRange(max = 699) int place, @ForAll char one) {
        StringBuilder text = new StringBuilder("x".repeat(700));
        String before = BoundedText.of(text.toString());
        text.setCharAt(place, one);
        assertThat(BoundedText.of(text.toString()).equals(before)).isEqualTo(one == 'x');
    }

    @Property(tries = 200)
    void texts_that_are_cut_are_no_longer_than_is_said_and_are_not_cut_again(
            @ForAll String piece, @ForAll @IntRange(min = 1, max = 3_000) int times) {
        String bounded = BoundedText.of(piece.repeat(times));
        assertThat(bounded.length()).isLessThanOrEqualTo(LONGEST);
        assertThat(BoundedText.of(bounded)).isEqualTo(bounded);
    }

    @Example
    void no_character_is_cut_in_two() {
        String smileys = "\ud83d\ude00".repeat(LONGEST);
        for (String text : new String[] {smileys, 'x' + smileys}) {
            assertThat(EscapedText.escape(BoundedText.of(text))).doesNotContain("\\");
            assertThat(EscapedText.escape(BoundedText.excerpt(text))).doesNotContain("\\");
        }
    }

    @Example
    void lone_surrogates_that_differ_stay_different() {
        String start = "x".repeat(LONGEST);
        assertThat(BoundedText.of(start + '\ud83d')).isNotEqualTo(BoundedText.of(start + '\ud83e'));
        assertThat(BoundedText.of(start + '\ud83d')).isNotEqualTo(BoundedText.of(start + '?'));
    }

    @Example
    void an_excerpt_is_what_a_message_can_hold() {
        assertThat(BoundedText.excerpt("short")).isEqualTo("short");
        assertThat(BoundedText.excerpt("x".repeat(1_000))).isEqualTo("x".repeat(40) + "...");
    }
}
