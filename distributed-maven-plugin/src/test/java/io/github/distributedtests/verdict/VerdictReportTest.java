package io.github.distributedtests.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.ledgers.Ledgers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictReportTest {
    @TempDir
    Path root;

    @Test
    void is_short_when_all_is_well() {
        new NodeStory(root, 1, 2, "a.A#one", "a.A#two", "a.B#one").write();
        new NodeStory(root, 2, 2, "a.A#one", "a.A#two", "a.B#one").write();

        assertThat(report().summary("x"))
                .containsExactly(
                        "Every test ran exactly once: 3 tests in 2 classes, 1 execution, on 2 nodes",
                        "node 1 ran 2, node 2 ran 1; 0 failed, 0 skipped");
        assertThat(report().full()).isEqualTo(report().summary("x"));
    }

    @Test
    void says_by_cause_what_is_wrong_and_what_to_do() {
        new NodeStory(root, 1, 2, "a.A#one", "a.A#two").write();

        assertThat(report().summary("x"))
                .containsExactly(
                        "It can't be said that every test ran exactly once: 1 problem",
                        "node 1 ran 1; 0 failed, 0 skipped",
                        "",
                        "NODE_MISSING: Node 2 of 2 never reported; 1 test of those that are known is its own.",
                        "  No other node runs what is its own.",
                        "    a.A#two",
                        "  Next: mvn verify -Dnodes=2 -DnodeNumber=2 on the same commit; if it did run, bring its"
                                + " target folders here");
    }

    private static List<String> starting(String start, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(start)).toList();
    }

    @Test
    void names_twenty_tests_and_the_file_that_has_the_others() {
        new NodeStory(root, 1, 2, tests(50)).write();

        assertThat(starting("    a.A#", report().summary("target/verdict.txt"))).hasSize(20);
        assertThat(report().summary("target/verdict.txt")).contains("    and 5 more: see target/verdict.txt");
        assertThat(starting("    a.A#", report().full()))
                .containsExactlyElementsOf(IntStream.range(0, 50)
                        .filter(i -> i % 2 == 1)
                        .mapToObj(i -> "    a.A#m" + (100 + i))
                        .toList());
    }

    @Test
    void names_five_problems_of_one_cause() {
        new NodeStory(root, 1, 20, tests(3)).write();

        assertThat(starting("NODE_MISSING: Node", report().summary("x"))).hasSize(5);
        assertThat(report().summary("x")).contains("NODE_MISSING: and 14 more: see x");
        assertThat(starting("NODE_MISSING: Node", report().full())).hasSize(19);
    }

    @Test
    void lets_no_name_from_a_ledger_take_over_the_terminal() {
        new NodeStory(root, 1, 2, "a.A#one", "a.A#\u001b[2K\nEvery test ran exactly once").write();

        assertThat(report().summary("x")).contains("    a.A#\\u001b[2K\\u000aEvery test ran exactly once");
    }

    @Test
    void no_character_in_a_name_changes_how_others_are_seen() {
        String controls = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u3164";
        new NodeStory(root, 1, 2, "a.A#one", "a.A#" + controls).write();

        assertThat(String.join("", report().full()) + String.join("", report().summary("x")))
                .contains(
                        "a.A#\\u202a\\u202b\\u202c\\u202d\\u202e\\u2066\\u2067\\u2068\\u2069\\u200e\\u200f\\u061c\\u200b\\u3164")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\u3164]");
    }

    @Test
    void a_backslash_stays_one() {
        new NodeStory(root, 1, 2, "a.A#one", "a.A#C:\\temp").write();

        assertThat(report().full()).contains("    a.A#C:\\temp");
    }

    private static String[] tests(int number) {
        return IntStream.range(0, number).mapToObj(i -> "a.A#m" + (100 + i)).toArray(String[]::new);
    }

    private VerdictReport report() {
        return new VerdictReport(Judge.judge(Ledgers.below(List.of(root))));
    }
}
