package io.github.distributedtests.settings.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from: the command line wins over the POM, the POM over the environment. In the POM and in the
 * environment an empty value counts as not set, as CI servers like to hand those on. On the command line it is a value
 * like any other: {@code -Dnodes=$N} without an {@code N} must not run all tests on every machine.
 *
 * @param commandLine by {@link Setting#longProperty()} or {@link Setting#property()}
 * @param pom by {@link Setting#element()}; of a list the members, separated by commas
 * @param environment by {@link Setting#variable()}
 */
public record SettingSources(
        Map<String, String> commandLine, Map<String, String> pom, Map<String, String> environment) {

    /** A value and where it was found. */
    public record FoundValue(String value, String origin) {}

    /**
     * The same for a build that a test started, which has inherited the variables of the build around it: disabled, unless
     * its own command line says otherwise.
     */
    public SettingSources ofInnerBuild() {
        Map<String, String> given = new HashMap<>(commandLine);
        given.putIfAbsent(Setting.DISABLED.property(), "true");
        return new SettingSources(given, pom, environment);
    }

    public Optional<FoundValue> find(Setting setting) {
        return in(commandLine, setting.longProperty(), "-D" + setting.longProperty())
                .or(() -> in(commandLine, setting.property(), "-D" + setting.property()))
                .or(() -> in(pom, setting.element(), "<" + setting.element() + "> in the POM")
                        .filter(SettingSources::isGiven))
                .or(() -> in(environment, setting.variable(), "the environment's " + setting.variable())
                        .filter(SettingSources::isGiven));
    }

    private static Optional<FoundValue> in(Map<String, String> values, String key, String origin) {
        return Optional.ofNullable(values.get(key)).map(value -> new FoundValue(value.trim(), origin));
    }

    private static boolean isGiven(FoundValue found) {
        return !found.value().isEmpty();
    }
}
