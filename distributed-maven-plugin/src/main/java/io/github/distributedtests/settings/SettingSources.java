package io.github.distributedtests.settings;

import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from: the command line wins over the POM, the POM over the environment. An empty value counts as
 * not set, as CI servers like to hand those on; on the command line it is what {@code -DhashByClass=} leaves.
 *
 * @param commandLine by {@link Setting#property()}
 * @param pom by {@link Setting#element()}; of a list the members, separated by commas
 * @param environment by {@link Setting#variable()}
 */
public record SettingSources(
        Map<String, String> commandLine, Map<String, String> pom, Map<String, String> environment) {

    /** A value and where it was found. */
    record Found(String value, String origin) {}

    Optional<Found> find(Setting setting) {
        return in(commandLine, setting.property(), "-D" + setting.property())
                .or(() -> in(pom, setting.element(), "<" + setting.element() + "> in the POM"))
                .or(() -> in(environment, setting.variable(), "the environment's " + setting.variable()));
    }

    private static Optional<Found> in(Map<String, String> values, String key, String origin) {
        return Optional.ofNullable(values.get(key))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .map(value -> new Found(value, origin));
    }
}
