package io.github.distributedtests.planning.explain;

import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.planning.explain.Explanation.Forecast;
import io.github.distributedtests.planning.explain.Explanation.NodePart;
import io.github.distributedtests.planning.explain.Explanation.PlacedPiece;
import io.github.distributedtests.timings.DurationText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An explanation for people. */
final class ExplanationText {
    private static final int WIDTH = 100;
    private static final Set<Integer> FORECAST_NODES = Set.of(1, 2, 3, 4, 6, 8, 12, 16, 24, 32);

    private final Explanation explanation;
    private final boolean anyContexts;
    private final boolean anyBuilds;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Explanation explanation) {
        this.explanation = explanation;
        this.anyContexts = explanation.nodes().stream().anyMatch(part -> part.contexts() > 0);
        this.anyBuilds =
                explanation.nodes().stream().anyMatch(part -> part.spent().builds() > 0);
    }

    List<String> lines() {
        int tests = explanation.nodes().stream().mapToInt(NodePart::tests).sum();
        if (tests == 0) {
            return List.of("Nothing was timed yet, so all tests go where the ring says.");
        }
        lines.add("Plan %s for %s, from %s:"
                .formatted(
                        explanation.granularity(),
                        Counted.of(explanation.nodes().size(), "node"),
                        Counted.of(tests, "timed test")));
        nodes(tests);
        lines.add("");
        bound();
        pieces("The longest that can't be split, with all that it needs:", explanation.longest());
        pieces(
                "The longest on node %d, which is done last, without what they share:"
                        .formatted(explanation.critical().get(0).node()),
                explanation.critical());
        forecasts();
        return List.copyOf(lines);
    }

    private void nodes(int tests) {
        lines.add(row("node", "modules", "contexts", "classes", "tests")
                + times("predicted", "in tests", "in classes", "in contexts", "in JVMs", "in builds"));
        for (NodePart part : explanation.nodes()) {
            lines.add(row(part.node(), part.modules(), part.contexts(), part.classes(), part.tests())
                    + times(part.seconds(), part.spent()));
        }
        Spent all = explanation.nodes().stream().map(NodePart::spent).reduce(Spent.NOTHING, Spent::plus);
        if (explanation.nodes().size() > 1) {
            lines.add(row("all", "", "", "", tests) + times(all.all(), all));
        }
        lines.add("");
        lines.add("Where the time goes: %s tests, %s set-up of classes%s, %s test JVMs%s."
                .formatted(
                        percent(all.tests(), all.all()),
                        percent(all.classes(), all.all()),
                        anyContexts ? ", %s contexts".formatted(percent(all.contexts(), all.all())) : "",
                        percent(all.jvms(), all.all()),
                        anyBuilds ? ", %s builds".formatted(percent(all.builds(), all.all())) : ""));
    }

    private String row(Object node, Object modules, Object contexts, Object classes, Object tests) {
        String ofContexts = anyContexts ? "%9s".formatted(contexts) : "";
        return "%4s%8s%s%8s%7s".formatted(node, modules, ofContexts, classes, tests);
    }

    private String times(double all, Spent spent) {
        return times(
                time(all),
                time(spent.tests()),
                time(spent.classes()),
                time(spent.contexts()),
                time(spent.jvms()),
                time(spent.builds()));
    }

    private String times(String all, String tests, String classes, String contexts, String jvms, String builds) {
        String ofContexts = anyContexts ? "%12s".formatted(contexts) : "";
        String ofBuilds = anyBuilds ? "%12s".formatted(builds) : "";
        return "%12s%12s%12s%s%12s%s".formatted(all, tests, classes, ofContexts, jvms, ofBuilds);
    }

    private void bound() {
        Bound bound = explanation.bound();
        String least = time(bound.seconds());
        PlacedPiece piece = explanation.longest().get(0);
        String what = piece.name().contains("#") ? "test" : "class";
        lines.add("What bounds it: "
                + switch (bound.reason()) {
                    case TEST -> "the longest test, %s; more nodes don't help.".formatted(least);
                    case CLASS -> "the longest class that can't be split, %s; more nodes don't help.".formatted(least);
                    case SET_UP ->
                        "the set-up of the longest %s, %s of %s; more nodes don't help."
                                .formatted(what, time(piece.setUpSeconds()), time(piece.seconds()));
                    case TOTAL -> "how much there is to do, %s a node if every set-up were paid once.".formatted(least);
                });
    }

    private void pieces(String title, List<PlacedPiece> pieces) {
        lines.add("");
        lines.add(title);
        lines.add(pieceRow("node", "tests", "of", "time", "in set-up") + "  what");
        for (PlacedPiece piece : pieces) {
            String row = pieceRow(
                            piece.node(),
                            piece.tests(),
                            piece.ofTests(),
                            time(piece.seconds()),
                            time(piece.setUpSeconds()))
                    + "  ";
            lines.add(row + ending(piece.name(), WIDTH - row.length()));
        }
    }

    private static String pieceRow(Object node, Object tests, Object of, String time, String setUp) {
        return "%4s%8s%8s%12s%12s".formatted(node, tests, of, time, setUp);
    }

    private void forecasts() {
        lines.add("");
        lines.add("Forecast for other numbers of equal nodes:");
        lines.add("%5s%13s%9s%16s%15s".formatted("nodes", "predicted", "faster", "set-up a node", "machine time"));
        double alone = explanation.forecasts().get(0).seconds();
        explanation.forecasts().stream()
                .filter(forecast ->
                        FORECAST_NODES.contains(forecast.nodes()) || forecast.nodes() == explanation.enough())
                .forEach(forecast -> lines.add(forecast(forecast, alone)));
    }

    private String forecast(Forecast forecast, double alone) {
        String row = "%5d%13s%9s%16s%15s"
                .formatted(
                        forecast.nodes(),
                        time(forecast.seconds()),
                        forecast.seconds() == 0 ? "" : String.format(Locale.ROOT, "%.1f", alone / forecast.seconds()),
                        time(forecast.setUpSeconds()),
                        time(forecast.machineSeconds()));
        return forecast.nodes() == explanation.enough() ? row + "  <- one more saves less than 5 %" : row;
    }

    private static String time(double seconds) {
        return DurationText.ofSeconds(seconds);
    }

    private static String percent(double part, double of) {
        return of == 0 ? "0 %" : Math.round(100 * part / of) + " %";
    }

    /** The end of a long name says more than its beginning. */
    private static String ending(String name, int width) {
        return name.length() <= width ? name : "..." + name.substring(name.length() - width + 3);
    }
}
