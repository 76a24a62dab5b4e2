package io.github.distributedtests.benchmark.report;

import java.util.Locale;

/** The few things that plots are made of, in colours for light and for dark pages. */
final class Svg {
    /** That of an average character, about. */
    static final int CHARACTER_WIDTH = 7;

    static final int LINE_HEIGHT = 14;

    private static final String STYLE = """
            text { font: 12px system-ui, sans-serif; fill: #1f2328; }
            .title { font-size: 15px; font-weight: 600; }
            .panel, .strong { font-weight: 600; }
            .muted { fill: #59636e; }
            .ours { fill: #0969da; }
            .other { fill: #afb8c1; }
            .grid { stroke: #d1d9e0; }
            .ours-line, .other-line { fill: none; stroke-width: 2; stroke: #0969da; }
            .other-line { stroke: #afb8c1; stroke-dasharray: 5 4; }
            @media (prefers-color-scheme: dark) {
              text { fill: #f0f6fc; }
              .muted { fill: #9198a1; }
              .ours { fill: #4493f8; }
              .other { fill: #656c76; }
              .grid { stroke: #3d444d; }
              .ours-line { stroke: #4493f8; }
              .other-line { stroke: #656c76; }
            }
            """;

    private final StringBuilder content = new StringBuilder();

    /** @param anchor start, middle or end */
    void text(double x, double y, String type, String anchor, String text) {
        content.append("<text x=\"%s\" y=\"%s\" class=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(number(x), number(y), type, anchor, escaped(text)));
    }

    void rectangle(double x, double y, double width, double height, String type) {
        content.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" class=\"%s\"/>\n"
                .formatted(number(x), number(y), number(width), number(height), type));
    }

    void line(double fromX, double fromY, double toX, double toY, String type) {
        content.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>\n"
                .formatted(number(fromX), number(fromY), number(toX), number(toY), type));
    }

    void path(String data, String type) {
        content.append("<path d=\"%s\" class=\"%s\"/>\n".formatted(data, type));
    }

    String document(int width, int height, String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n"
                        .formatted(width, height, width, height)
                + "<title>" + escaped(title) + "</title>\n<style>\n" + STYLE + "</style>\n" + content + "</svg>\n";
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
