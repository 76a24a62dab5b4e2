package io.github.distributedtests.settings;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.names.ClassPattern;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.ring.HashRing;
import io.github.distributedtests.settings.ci.CiNode;
import io.github.distributedtests.settings.ci.CiServer;
import io.github.distributedtests.settings.source.Setting;
import io.github.distributedtests.settings.source.SettingSources;
import io.github.distributedtests.settings.source.SettingSources.FoundValue;
import io.github.distributedtests.settings.source.UnknownSetting;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.timings.TimingsFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads and checks the settings of a build. */
public final class SettingsReader {

    private final SettingSources sources;

    public SettingsReader(SettingSources sources) {
        this.sources = sources;
    }

    /**
     * What this node is to do, or nothing where the build isn't distributed: switched off, no nodes named, or only one. A
     * build that isn't, and is to be recorded, runs as the only node.
     *
     * @throws UserError if a setting can't be right
     */
    public Optional<ShareSettings> read() {
        return read(true);
    }

    /**
     * The same for what doesn't depend on the node: where none is named it is node 1.
     *
     * @throws UserError if a setting can't be right
     */
    public Optional<ShareSettings> readForAnyNode() {
        return read(false);
    }

    /**
     * Whether collecting fails where tests failed.
     *
     * @throws UserError if it is neither true nor false
     */
    public boolean failOnTestFailures() {
        return truth(Setting.COLLECT_FAIL_ON_TEST_FAILURES);
    }

    /** @param oneNode whether it must be said which node this is */
    private Optional<ShareSettings> read(boolean oneNode) {
        if (truth(Setting.DISABLED)) {
            return Optional.empty();
        }
        UnknownSetting.in(sources).ifPresent(unknown -> {
            throw UserErrors.unknownSetting(unknown.name(), unknown.nearest());
        });
        Optional<CiServer.NumberedJob> told = ciNode().flatMap(CiNode::taken);
        Optional<Integer> nodeNumber = number(Setting.NODE_NUMBER).or(() -> told.map(CiServer.NumberedJob::nodeNumber));
        Optional<Integer> nodesSet = number(Setting.NODES).or(() -> told.flatMap(CiServer.NumberedJob::nodes));
        if (nodesSet.isEmpty()) {
            told.ifPresent(node -> {
                throw UserErrors.nodesMissing(
                        node.server().title(),
                        node.server().variables(),
                        node.server().toString());
            });
            sources.find(Setting.NODE_NUMBER).filter(alone -> oneNode).ifPresent(alone -> {
                throw UserErrors.nodesMissing(alone.origin(), alone.value());
            });
            return onlyNode();
        }
        int nodes = nodesSet.get();
        nodeNumber.filter(number -> number > nodes).ifPresent(number -> {
            throw UserErrors.nodeNumberTooLarge(number, nodes);
        });
        double[] weights = weights(nodes);
        if (nodes == 1) {
            return onlyNode();
        }
        if (nodeNumber.isEmpty() && oneNode) {
            throw UserErrors.nodeNumberMissing(nodes);
        }
        return Optional.of(share(nodeNumber.orElse(1), weights));
    }

    private Optional<ShareSettings> onlyNode() {
        return truth(Setting.RECORD) ? Optional.of(share(1, new double[] {1})) : Optional.empty();
    }

    private ShareSettings share(int nodeNumber, double[] weights) {
        return new ShareSettings(
                nodeNumber,
                weights,
                truth(Setting.HASH_BY_CLASS) ? Granularity.CLASS : Granularity.METHOD,
                patterns(Setting.WHOLE_CLASSES),
                patterns(Setting.SPLIT_CLASSES),
                Map.of(),
                Plan.NONE);
    }

    /** What a CI server says about the node; nothing where the build isn't distributed at any price. */
    public Optional<CiNode> ciNode() {
        return truth(Setting.DISABLED) ? Optional.empty() : Optional.of(new CiNode(sources, number(Setting.NODES)));
    }

    /** The path of the timings of earlier runs, from the root of the build; empty if they are not to be used. */
    public Optional<String> timings() {
        String path = sources.find(Setting.TIMINGS).map(FoundValue::value).orElseGet(TimingsFile::defaultPath);
        return Optional.of(path).filter(value -> !value.equals("none"));
    }

    /** Whether the user says where the timings are. */
    public boolean namesTimings() {
        return sources.find(Setting.TIMINGS).isPresent();
    }

    /**
     * Whether each node builds only the modules that it needs.
     *
     * @throws UserError if the user says neither that nor the opposite
     */
    public boolean buildsOnlyWhatIsNeeded() {
        Optional<FoundValue> found = sources.find(Setting.BUILD);
        return switch (found.map(FoundValue::value).orElse("all").toLowerCase(Locale.ROOT)) {
            case "needed" -> true;
            case "all" -> false;
            default ->
                throw UserErrors.neitherAllNorNeeded(
                        found.get().value(), found.get().origin());
        };
    }

    private Optional<Integer> number(Setting setting) {
        return sources.find(setting).map(found -> {
            try {
                int number = Integer.parseInt(found.value());
                if (number >= 1 && number <= HashRing.MOST_NODES) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // falls through to the same message
            }
            throw UserErrors.notAWholeNumber(setting, found.value(), found.origin());
        });
    }

    private boolean truth(Setting setting) {
        Optional<FoundValue> found = sources.find(setting);
        return switch (found.map(FoundValue::value).orElse("false").toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw UserErrors.notTrueOrFalse(
                        setting, found.get().value(), found.get().origin());
        };
    }

    private double[] weights(int nodes) {
        Optional<String> text = sources.find(Setting.NODE_WEIGHTS).map(FoundValue::value);
        if (text.isEmpty()) {
            double[] equal = new double[nodes];
            Arrays.fill(equal, 1);
            return equal;
        }
        String[] parts = text.get().split(",", -1);
        double[] weights = Arrays.stream(parts)
                .mapToDouble(part -> weight(text.get(), part.trim()))
                .toArray();
        if (weights.length != nodes) {
            throw UserErrors.wrongNumberOfWeights(text.get(), weights.length, nodes);
        }
        try {
            HashRing.ofWeights(weights);
        } catch (IllegalArgumentException e) {
            throw UserErrors.weightTooSmall(text.get(), e.getMessage());
        }
        return weights;
    }

    private static double weight(String all, String text) {
        try {
            double weight = Double.parseDouble(text);
            if (weight > 0 && Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // falls through to the same message
        }
        throw UserErrors.notAWeight(all, text);
    }

    private List<ClassPattern> patterns(Setting setting) {
        List<ClassPattern> patterns = new ArrayList<>();
        for (String text :
                sources.find(setting).map(FoundValue::value).orElse("").split(",")) {
            if (!text.isBlank()) {
                try {
                    patterns.add(new ClassPattern(text));
                } catch (IllegalArgumentException e) {
                    throw UserErrors.notAPattern(setting, e.getMessage());
                }
            }
        }
        return patterns;
    }
}
