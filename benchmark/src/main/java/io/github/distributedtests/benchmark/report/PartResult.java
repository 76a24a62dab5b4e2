package io.github.distributedtests.benchmark.report;

import java.util.List;
import java.util.Map;

/**
 * What a part found out.
 *
 * @param title for people
 * @param ratios the results, for the table at the top
 * @param markdown how it was measured, and the numbers
 * @param plots SVG documents by file name
 */
public record PartResult(String title, List<Ratio> ratios, String markdown, Map<String, String> plots) {}
