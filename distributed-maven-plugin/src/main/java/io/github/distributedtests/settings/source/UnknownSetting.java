package io.github.distributedtests.settings.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A name that looks like that of a setting and is none: it would be ignored without a word.
 *
 * @param name as the user wrote it
 * @param nearest a name that there is
 */
public record UnknownSetting(String name, String nearest) {
    private static final String PREFIX = "distributed.";

    /** A name without the prefix is taken for a misspelt one only if it is at least this long: others use short ones, too. */
    private static final int LONG = 8;

    /** So many letters may be wrong, missing or too many. */
    private static final int TYPING_ERRORS = 2;

    /** What test JVMs tell the builds that tests start. */
    private static final String TEST_JVM = "DISTRIBUTED_TEST_JVM";

    /**
     * The first in the order of names, of those on the command line before those in the POM and in the environment. All that
     * begins with {@code distributed.} on the command line is taken for a setting; elsewhere, what is spelt much like one.
     */
    public static Optional<UnknownSetting> in(SettingSources sources) {
        return first(sources.commandLine(), UnknownSetting::onCommandLine)
                .or(() -> first(sources.pom(), UnknownSetting::inPom))
                .or(() -> first(sources.environment(), UnknownSetting::inEnvironment));
    }

    private static Optional<UnknownSetting> first(
            Map<String, String> values, Function<String, Optional<UnknownSetting>> look) {
        return new TreeSet<>(values.keySet())
                .stream().map(look).flatMap(Optional::stream).findFirst();
    }

    private static Optional<UnknownSetting> onCommandLine(String name) {
        List<String> properties = Arrays.stream(Setting.values())
                .flatMap(setting -> Stream.of(setting.longProperty(), setting.property()))
                .distinct()
                .toList();
        return startsWith(name, PREFIX) && !properties.contains(name)
                ? Optional.of(new UnknownSetting("-D" + name, "-D" + nearest(name, longProperties())))
                : misspelt(name, properties, "-D");
    }

    private static List<String> longProperties() {
        return Arrays.stream(Setting.values()).map(Setting::longProperty).toList();
    }

    private static Optional<UnknownSetting> inPom(String element) {
        return misspelt(
                        element,
                        Arrays.stream(Setting.values()).map(Setting::element).toList(),
                        "")
                .map(unknown -> new UnknownSetting('<' + element + "> in the POM", '<' + unknown.nearest() + '>'));
    }

    private static Optional<UnknownSetting> inEnvironment(String variable) {
        if (!variable.startsWith("DISTRIBUTED_") || variable.equals(TEST_JVM)) {
            return Optional.empty();
        }
        List<String> variables =
                Arrays.stream(Setting.values()).map(Setting::variable).toList();
        return variable.startsWith("DISTRIBUTED_NODE") && !variables.contains(variable)
                ? Optional.of(new UnknownSetting(variable, nearest(variable, variables)))
                : misspelt(variable, variables, "");
    }

    private static Optional<UnknownSetting> misspelt(String name, List<String> known, String before) {
        String nearest = nearest(name, known);
        boolean looksLikeIt = name.equalsIgnoreCase(nearest)
                || name.length() >= LONG && distance(folded(name), folded(nearest)) <= TYPING_ERRORS;
        return looksLikeIt && !known.contains(name)
                ? Optional.of(new UnknownSetting(before + name, before + nearest))
                : Optional.empty();
    }

    private static boolean startsWith(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private static String nearest(String name, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(one -> distance(folded(name), folded(one))))
                .orElseThrow();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be changed, put in or left out: Levenshtein's distance, row by row (Wagner and Fischer, 1974). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
