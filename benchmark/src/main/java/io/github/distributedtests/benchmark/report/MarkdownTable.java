package io.github.distributedtests.benchmark.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown, its columns aligned so that it can be read as plain text, too. */
public final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();

    /** @param head of each column; the first is aligned to the left, all others to the right */
    public MarkdownTable(String... head) {
        rows.add(List.of(head));
    }

    /** @param cells one for each column */
    public MarkdownTable row(Object... cells) {
        return row(Arrays.stream(cells).map(String::valueOf).toList());
    }

    /**
     * @param cells one for each column
     * @throws IllegalArgumentException if there are more or fewer
     */
    public MarkdownTable row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "%d cells in %d columns".formatted(cells.size(), rows.get(0).size()));
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Ends with a line feed. */
    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] =
                        Math.max(3, Math.max(widths[column], row.get(column).length()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(i).get(column);
                String padding = " ".repeat(widths[column] - cell.length());
                text.append("| ")
                        .append(column == 0 ? cell + padding : padding + cell)
                        .append(' ');
            }
            text.append("|\n");
            if (i == 0) {
                for (int column = 0; column < columns; column++) {
                    String dashes = "-".repeat(widths[column]);
                    text.append(column == 0 ? "| " + dashes + " " : "| " + dashes + ":");
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }
}
