package io.github.distributedtests.benchmark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lines over logarithmic axes, each labelled where it ends. */
public final class LinePlot extends Plot {
    private static final int HEIGHT = 360;
    private static final int LEFT = 70;
    private static final int RIGHT = 130;
    private static final int BOTTOM = 44;

    private final String xUnit;
    private final List<Line> lines = new ArrayList<>();

    /** A place on a line, both above 0. */
    public record Point(double x, double y) {}

    private record Line(String label, List<Point> points, boolean ours) {
        Point end() {
            return points.get(points.size() - 1);
        }
    }

    /** @param subtitle what the height means */
    public LinePlot(String title, String subtitle, String xUnit) {
        super(title, subtitle);
        this.xUnit = xUnit;
    }

    /** @param ours whether the line stands out */
    public LinePlot line(String label, List<Point> points, boolean ours) {
        lines.add(new Line(label, List.copyOf(points), ours));
        return this;
    }

    @Override
    int draw(Svg svg) {
        Axis x = axis(lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::x)
                .toList());
        Axis y = axis(lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::y)
                .toList());
        for (int exponent = y.least(); exponent <= y.most(); exponent++) {
            double at = height(y, Math.pow(10, exponent));
            svg.line(LEFT, at, WIDTH - RIGHT, at, "grid");
            svg.text(LEFT - 8, at + 4, "muted", "end", decimal(exponent));
        }
        for (int exponent = x.least(); exponent <= x.most(); exponent++) {
            double at = width(x, Math.pow(10, exponent));
            svg.line(at, TOP, at, HEIGHT - BOTTOM, "grid");
            svg.text(at, HEIGHT - BOTTOM + 18, "muted", "middle", decimal(exponent));
        }
        svg.text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6, "muted", "middle", xUnit);
        for (Line line : lines) {
            StringBuilder path = new StringBuilder();
            for (Point point : line.points()) {
                path.append(path.isEmpty() ? "M" : " L")
                        .append(Svg.number(width(x, point.x())))
                        .append(',')
                        .append(Svg.number(height(y, point.y())));
            }
            svg.path(path.toString(), line.ours() ? "ours-line" : "other-line");
        }
        List<Line> fromTop = lines.stream()
                .sorted(Comparator.comparingDouble(line -> height(y, line.end().y())))
                .toList();
        double free = 0;
        for (Line line : fromTop) {
            double at = Math.max(free, height(y, line.end().y()) + 4);
            svg.text(width(x, line.end().x()) + 6, at, line.ours() ? "strong" : "", "start", line.label());
            free = at + Svg.LINE_HEIGHT;
        }
        return HEIGHT;
    }

    /** The powers of ten between which all values are. */
    private record Axis(int least, int most) {}

    private static Axis axis(List<Double> values) {
        double least = values.stream().mapToDouble(value -> value).min().orElse(1);
        double most = values.stream().mapToDouble(value -> value).max().orElse(10);
        return new Axis((int) Math.floor(Math.log10(least) + 1e-9), (int) Math.ceil(Math.log10(most) - 1e-9));
    }

    private static double part(Axis axis, double value) {
        return (Math.log10(value) - axis.least()) / Math.max(1, axis.most() - axis.least());
    }

    private static double width(Axis axis, double value) {
        return LEFT + part(axis, value) * (WIDTH - RIGHT - LEFT);
    }

    private static double height(Axis axis, double value) {
        return HEIGHT - BOTTOM - part(axis, value) * (HEIGHT - BOTTOM - TOP);
    }

    private static String decimal(int exponent) {
        return exponent >= 0
                ? String.format(Locale.ROOT, "%,.0f", Math.pow(10, exponent))
                : String.format(Locale.ROOT, "%." + -exponent + "f", Math.pow(10, exponent));
    }
}
