package io.github.distributedtests.benchmark.report;

/** What plots have in common: a width, and a title with a line below it. */
abstract class Plot {
    static final int WIDTH = 760;

    /** Where the title ends. */
    static final int TOP = 56;

    private final String title;
    private final String subtitle;

    Plot(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    /** The SVG document. */
    public final String svg() {
        Svg svg = new Svg();
        svg.text(0, 18, "title", "start", title);
        svg.text(0, 36, "muted", "start", subtitle);
        int height = draw(svg);
        return svg.document(WIDTH, height, title);
    }

    /**
     * Draws what is below the title.
     *
     * @return the height of all
     */
    abstract int draw(Svg svg);
}
