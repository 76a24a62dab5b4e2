package io.github.distributedtests.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All that was found out, as a page with its plots. */
public final class ResultPage {
    private final String environment;
    private final List<PartResult> sections;

    /** @param environment how it was measured, in Markdown */
    public ResultPage(String environment, List<PartResult> sections) {
        this.environment = environment;
        this.sections = List.copyOf(sections);
    }

    /** The ratios of all parts. */
    public String summary() {
        MarkdownTable table = new MarkdownTable("what", "ratio", "aim", "", "how it comes about");
        sections.stream()
                .flatMap(section -> section.ratios().stream())
                .forEach(ratio ->
                        table.row(ratio.what(), ratio.valueText(), ratio.aimText(), ratio.verdict(), ratio.detail()));
        return table.toString();
    }

    /** Writes {@code benchmark.md} and the plots. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder page = new StringBuilder("# Benchmark\n\n")
                .append(
                        "Written by `benchmark/run`; [CONTRIBUTING](../CONTRIBUTING.md#benchmark) says how. Each ratio comes")
                .append("\nfrom measurements side by side in one run.\n\n")
                .append(environment)
                .append('\n')
                .append(summary());
        for (PartResult section : sections) {
            page.append("\n## ").append(section.title()).append("\n\n").append(section.markdown());
            for (Map.Entry<String, String> plot : section.plots().entrySet()) {
                Files.writeString(folder.resolve(plot.getKey()), plot.getValue());
            }
        }
        Files.writeString(folder.resolve("benchmark.md"), page);
    }
}
