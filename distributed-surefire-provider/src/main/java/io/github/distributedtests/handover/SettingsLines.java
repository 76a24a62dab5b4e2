package io.github.distributedtests.handover;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.names.EscapedText;
import io.github.distributedtests.names.NodeNumbers;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.ShareSettings;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of the share file by which tests are decided on. */
final class SettingsLines {
    private int node;
    private double[] weights = {};
    private String builders = "";
    private Granularity granularity = Granularity.METHOD;
    private final List<ClassPattern> wholeClasses = new ArrayList<>();
    private final List<ClassPattern> splitClasses = new ArrayList<>();
    private final Map<String, String> together = new TreeMap<>();
    private final Map<String, Integer> nodesByContext = new TreeMap<>();
    private String planDigest = Plan.NONE.digest();
    private final Map<String, Integer> planned = new TreeMap<>();

    private SettingsLines() {}

    /** Adds the lines for these settings. */
    static void write(ShareSettings settings, List<String> lines) {
        lines.add("node\t" + settings.nodeNumber());
        lines.add("weights\t"
                + Arrays.stream(settings.weights()).mapToObj(Double::toString).collect(Collectors.joining(",")));
        if (!settings.builders().isEmpty()) {
            lines.add("builders\t" + NodeNumbers.text(settings.builders()));
        }
        lines.add("granularity\t" + settings.granularity().name());
        settings.wholeClasses().forEach(pattern -> lines.add("wholeClasses\t" + pattern));
        settings.splitClasses().forEach(pattern -> lines.add("splitClasses\t" + pattern));
        settings.together().forEach((name, unit) -> lines.add("together\t" + name + '\t' + unit));
        settings.nodesByContext()
                .forEach((name, node) -> lines.add("context\t" + node + '\t' + EscapedText.escape(name)));
        lines.add("plan\t" + settings.plan().digest());
        settings.plan()
                .nodes()
                .forEach((name, node) -> lines.add("planned\t" + node + '\t' + EscapedText.escape(name)));
    }

    /**
     * What was {@linkplain #write written}.
     *
     * @param name of the file
     * @param before how many lines there are before these
     * @throws UncheckedIOException if it can't be read; the message names file and line
     */
    static ShareSettings read(String name, int before, List<String> lines) {
        SettingsLines read = new SettingsLines();
        int number = before;
        try {
            for (String line : lines) {
                number++;
                read.add(line.split("\t", -1));
            }
            return read.settings();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new UncheckedIOException(ShareFile.unreadable(name, number, e.getMessage()));
        }
    }

    private void add(String[] fields) {
        switch (fields[0]) {
            case "node":
                node = Integer.parseInt(fields[1]);
                break;
            case "weights":
                weights = Arrays.stream(fields[1].split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                break;
            case "builders":
                builders = fields[1];
                break;
            case "granularity":
                granularity = Granularity.valueOf(fields[1]);
                break;
            case "wholeClasses":
                wholeClasses.add(new ClassPattern(fields[1]));
                break;
            case "splitClasses":
                splitClasses.add(new ClassPattern(fields[1]));
                break;
            case "together":
                together.put(fields[1], fields[2]);
                break;
            case "context":
                nodesByContext.put(EscapedText.unescape(fields[2]), Integer.parseInt(fields[1]));
                break;
            case "plan":
                planDigest = fields[1];
                break;
            case "planned":
                planned.put(EscapedText.unescape(fields[2]), Integer.parseInt(fields[1]));
                break;
            default:
                throw ShareFile.unknown(fields[0]);
        }
    }

    private ShareSettings settings() {
        if (node < 1 || node > weights.length) {
            throw new IllegalArgumentException("it ends as a share of node " + node + " of " + weights.length);
        }
        Plan plan = new Plan(planDigest, planned);
        return new ShareSettings(node, weights, granularity, wholeClasses, splitClasses, together, plan)
                .withNodesByContext(nodesByContext)
                .withBuilders(NodeNumbers.parse(builders, weights.length));
    }
}
