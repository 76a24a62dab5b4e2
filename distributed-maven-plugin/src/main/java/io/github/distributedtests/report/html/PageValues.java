package io.github.distributedtests.report.html;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.report.Balance;
import io.github.distributedtests.report.ClassTotal;
import io.github.distributedtests.report.NodeTotal;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.Tally;
import io.github.distributedtests.report.TestBar;
import io.github.distributedtests.report.TestId;
import io.github.distributedtests.report.TestTotal;
import io.github.distributedtests.report.Totals;
import io.github.distributedtests.report.Unsuccessful;
import io.github.distributedtests.report.Wording;
import io.github.distributedtests.timings.DurationText;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the places of {@code report.html} are filled with. */
final class PageValues {
    private static final int TOP = 20;

    /** Of failures or problems; the timeline shows all failures. */
    private static final int MOST_ROWS = 1_000;

    private final Map<String, Object> values = new HashMap<>();
    private final Totals totals;

    PageValues(RunSummary run, Totals totals) {
        Wording wording = new Wording(run, totals);
        this.totals = totals;
        with("verdict", wording.verdict());
        with("sound", run.problems().isEmpty());
        with("extent", wording.extent());
        with("outcomes", wording.outcomes());
        with("empty", totals.tests().isEmpty());
        with("known", !wording.nothingRecorded());
        rows("problem", run.problems(), problem -> Map.of("text", problem));
        failures();
        balance(wording);
        with("longestTests", top(totals.tests(), this::test));
        with("longestClasses", top(totals.classes(), PageValues::type));
        nodes(run.tally());
    }

    PageValues with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    private void failures() {
        int blocked = totals.ended(Outcome.BLOCKED);
        with("failedCount", Wording.number(totals.failed().size()));
        with("anyFailed", !totals.failed().isEmpty());
        with("anyBlocked", blocked > 0);
        with("blockedCount", Wording.number(blocked));
        rows("failed", totals.failed(), this::failed);
        rows("blocked", totals.blocked(), this::blocked);
    }

    private Map<String, Object> failed(Unsuccessful one) {
        Map<String, Object> row = name(one.id());
        row.put("again", one.runs() > 1);
        row.put("times", one.times());
        row.put("runs", one.runs());
        row.put("time", DurationText.of(one.bar().durationNanos()));
        row.put("place", place(one.bar()));
        return row;
    }

    private Map<String, Object> blocked(Unsuccessful one) {
        Map<String, Object> row = name(one.id());
        row.put("count", Wording.count(one.times(), "invocation"));
        row.put("place", place(one.bar()));
        return row;
    }

    private void balance(Wording wording) {
        Balance balance = totals.balance();
        double widest = Math.max(1, balance.longestNanos());
        with("clock", wording.byTheClock());
        with("anyContexts", totals.nodes().stream().anyMatch(node -> node.contexts() > 0));
        with("many", totals.nodes().size() > 1 && !totals.tests().isEmpty());
        with("weighted", !balance.weightsEqual());
        with("evenness", together(wording.evenness()));
        with("gain", together(wording.gain()));
        with("speedUp", together(wording.speedUp()));
        with("longestTime", DurationText.of(balance.longestNanos()));
        with("evennessFactor", String.format(Locale.ROOT, "%.2f", balance.evenness()));
        with("meanTime", DurationText.of(balance.meanNanos()));
        with("perfectTime", DurationText.of(balance.perfectNanos()));
        with("meanWidth", width(balance.meanNanos() / widest));
        with(
                "split",
                totals.nodes().stream()
                        .map(node -> split(node, balance.nanos().get(node.node() - 1), widest))
                        .toList());
    }

    private static Map<String, Object> split(NodeTotal node, long nanos, double widest) {
        return Map.of(
                "node", node.node(),
                "width", width(nanos / widest),
                "busyWidth", width(Math.min(node.busyNanos(), nanos) / widest),
                "time", DurationText.of(nanos));
    }

    /** Keeps a number and its unit in one line. */
    private static String together(String sentence) {
        return sentence.replaceAll("(?<=\\d) (?=(ms|s|min|h)\\b|%)", "\u00a0");
    }

    private static String width(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }

    private Map<String, Object> test(TestTotal test) {
        Map<String, Object> row = name(test.test());
        row.put("time", DurationText.of(test.nanos()));
        row.put("invocations", Wording.number(test.invocations()));
        row.put("node", test.longest().node());
        row.put("place", place(test.longest()));
        return row;
    }

    private static Map<String, Object> type(ClassTotal type) {
        Map<String, Object> row = name(type.type());
        row.put("time", DurationText.of(type.nanos()));
        row.put("own", DurationText.of(type.ownNanos()));
        row.put("tests", Wording.number(type.tests()));
        row.put("nodes", type.nodes());
        return row;
    }

    private void nodes(Tally tally) {
        with("anyGivenUp", anyGivenUp());
        with("anyAgain", totals.invocations() > tally.tests());
        with("nodes", totals.nodes().stream().map(node -> node(node, tally)).toList());
    }

    private Map<String, Object> node(NodeTotal node, Tally tally) {
        Map<String, Object> row = new HashMap<>();
        row.put("node", node.node());
        row.put("weight", weight(node.weight()));
        row.put("tests", Wording.number(tally.testsOfNode().get(node.node() - 1)));
        row.put("invocations", Wording.number(node.invocations()));
        row.put("classes", Wording.number(node.classes()));
        row.put("contexts", Wording.number(node.contexts()));
        row.put("jvms", Wording.number(node.jvms()));
        row.put("wall", DurationText.of(node.wallNanos()));
        row.put("busy", DurationText.of(node.busyNanos()));
        row.put("span", DurationText.of(node.spanNanos()));
        row.put("ended", ended(node));
        return row;
    }

    private boolean anyGivenUp() {
        return totals.ended(Outcome.GIVEN_UP) > 0;
    }

    private List<Map<String, Object>> ended(NodeTotal node) {
        Set<Outcome> bad = Set.of(Outcome.FAILED, Outcome.BLOCKED, Outcome.GIVEN_UP);
        return Stream.of(Outcome.FAILED, Outcome.BLOCKED, Outcome.SKIPPED, Outcome.ABORTED, Outcome.GIVEN_UP)
                .filter(outcome -> outcome != Outcome.GIVEN_UP || anyGivenUp())
                .map(outcome -> Map.<String, Object>of(
                        "number",
                        Wording.number(node.ended(outcome)),
                        "bad",
                        node.ended(outcome) > 0 && bad.contains(outcome)))
                .toList();
    }

    private static String weight(double weight) {
        return weight == Math.rint(weight) && weight < 1e9 ? String.valueOf((long) weight) : String.valueOf(weight);
    }

    /** Where the script of the page finds a test: the index of its node and its own among those of the node. */
    private String place(TestBar bar) {
        int node = bar.node() - 1;
        return node + ":" + Collections.binarySearch(totals.bars().get(node), bar, Totals.BY_TIME);
    }

    /** A name in parts: what is alike in many of them is shown more quietly. */
    private static Map<String, Object> name(TestId id) {
        TestName name = TestName.parse(id.name());
        String className = name.className();
        String simpleName = name.simpleClassName();
        Map<String, Object> row = new TreeMap<>();
        row.put("module", id.module());
        row.put("packageName", className.substring(0, className.length() - simpleName.length()));
        row.put("simpleName", simpleName);
        row.put("member", name.member());
        row.put("invocation", id.invocation());
        row.put("node", id.node());
        return row;
    }

    private static <T> List<Map<String, Object>> top(List<T> all, Function<T, Map<String, Object>> row) {
        return all.stream().limit(TOP).map(row).toList();
    }

    /** As many rows as anybody reads, and how many are left out. */
    private <T> void rows(String name, List<T> all, Function<T, Map<String, Object>> row) {
        int shown = Math.min(MOST_ROWS, all.size());
        with(name, all.subList(0, shown).stream().map(row).toList());
        with(name + "Many", shown > TOP);
        with(name + "CutOff", all.size() > shown);
        with(name + "Left", Wording.number(all.size() - shown));
    }
}
