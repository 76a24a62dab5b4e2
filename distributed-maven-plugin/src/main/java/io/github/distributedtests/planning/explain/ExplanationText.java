package io.github.distributedtests.planning.explain;

import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.planning.explain.Explanation.Forecast;
import io.github.distributedtests.planning.explain.Explanation.NodePart;
import io.github.distributedtests.planning.explain.Explanation.PlacedPiece;
import io.github.distributedtests.timings.DurationText;
import java.util.ArrayList;
import java.util.List;

/** An explanation for people. */
final class ExplanationText {
    private static final int WIDTH = 100;

    private final Explanation explanation;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Explanation explanation) {
        this.explanation = explanation;
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
        lines.add(row("node", "predicted", "tests", "classes") + "  modules  of it set-up");
        for (NodePart part : explanation.nodes()) {
            lines.add(row(part.node(), DurationText.ofSeconds(part.seconds()), part.tests(), part.classes())
                    + "  %7d  %12s".formatted(part.modules(), DurationText.ofSeconds(part.setUpSeconds())));
        }
        pieces(
                "What can't be split, the longest first; a node of average weight needs this time for it alone:",
                explanation.longest());
        pieces(
                "What is on node %d, which is done last, the longest first:"
                        .formatted(explanation.critical().get(0).node()),
                explanation.critical());
        forecasts();
        return List.copyOf(lines);
    }

    private void pieces(String title, List<PlacedPiece> pieces) {
        lines.add("");
        lines.add(title);
        lines.add(row("node", "time", "tests", "of") + "  what");
        for (PlacedPiece piece : pieces) {
            String row =
                    row(piece.node(), DurationText.ofSeconds(piece.seconds()), piece.tests(), piece.ofTests()) + "  ";
            lines.add(row + ending(piece.name(), WIDTH - row.length()));
        }
    }

    private void forecasts() {
        lines.add("");
        lines.add("What other numbers of nodes would do, all nodes alike:");
        lines.add("  nodes     predicted   machine time");
        for (Forecast forecast : explanation.forecasts()) {
            String row = "%7d  %12s  %13s"
                    .formatted(
                            forecast.nodes(),
                            DurationText.ofSeconds(forecast.seconds()),
                            DurationText.ofSeconds(forecast.machineSeconds()));
            lines.add(forecast.nodes() == explanation.enough() ? row + "  <- one more saves less than 5 %" : row);
        }
    }

    private static String row(Object first, Object time, Object third, Object fourth) {
        return "%7s  %12s  %7s  %7s".formatted(first, time, third, fourth);
    }

    /** The end of a long name says more than its beginning. */
    private static String ending(String name, int width) {
        return name.length() <= width ? name : "..." + name.substring(name.length() - width + 3);
    }
}
