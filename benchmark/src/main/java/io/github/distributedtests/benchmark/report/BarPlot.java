package io.github.distributedtests.benchmark.report;

import java.util.ArrayList;
import java.util.List;

/** Panels of horizontal bars, each with its label and its value beside it, so that no legend is needed. */
public final class BarPlot extends Plot {
    private static final int LEAST_LABEL = 190;
    private static final int GAP = 8;
    private static final int VALUE = 80;
    private static final int BAR = 14;
    private static final int STEP = 20;

    private final List<Panel> panels = new ArrayList<>();

    /**
     * A bar.
     *
     * @param value 0 or more, in the unit of the plot
     * @param text the value for people
     * @param ours whether it stands out
     */
    public record Bar(String label, double value, String text, boolean ours) {}

    private record Panel(String name, List<Bar> bars) {}

    /** @param subtitle what the length of a bar means */
    public BarPlot(String title, String subtitle) {
        super(title, subtitle);
    }

    /** Adds bars below those that there are; all panels have one scale. */
    public BarPlot panel(String name, List<Bar> bars) {
        panels.add(new Panel(name, List.copyOf(bars)));
        return this;
    }

    @Override
    int draw(Svg svg) {
        List<Bar> all = panels.stream().flatMap(panel -> panel.bars().stream()).toList();
        double largest = all.stream().mapToDouble(Bar::value).max().orElse(0);
        int longest = all.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        int left = Math.max(LEAST_LABEL, Svg.CHARACTER_WIDTH * longest + GAP);
        double scale = largest == 0 ? 0 : (WIDTH - left - VALUE) / largest;
        int y = TOP;
        for (Panel panel : panels) {
            svg.text(0, y + 12, "panel", "start", panel.name());
            y += STEP;
            for (Bar bar : panel.bars()) {
                svg.text(left - GAP, y + 11, bar.ours() ? "strong" : "", "end", bar.label());
                double width = Math.max(1, bar.value() * scale);
                svg.rectangle(left, y, width, BAR, bar.ours() ? "ours" : "other");
                svg.text(left + width + 6, y + 11, bar.ours() ? "strong" : "", "start", bar.text());
                y += STEP;
            }
            y += STEP / 2;
        }
        return y;
    }
}
