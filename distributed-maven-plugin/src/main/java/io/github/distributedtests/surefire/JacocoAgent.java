package io.github.distributedtests.surefire;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JaCoCo's agent is told on the command line of a test JVM. */
public final class JacocoAgent {
    /** Surefire puts the value of a property there just before it starts the JVM. */
    private static final Pattern LATE_PROPERTY = Pattern.compile("@\\{([^}]+)}");

    private static final Pattern AGENT = Pattern.compile("-javaagent:.*jacoco[^/\\\\]*\\.jar=(.*)");

    /** As JaCoCo does it: a comma that starts no option belongs to the value before. */
    private static final Pattern BETWEEN_OPTIONS = Pattern.compile(",(?=[a-zA-Z0-9_\\-]+=)");

    private JacocoAgent() {}

    /**
     * The path of the file that the agent writes when the JVM ends.
     *
     * @param argLine as Surefire is configured with it
     * @param properties the value of a property, or null
     */
    public static Optional<String> execFile(String argLine, UnaryOperator<String> properties) {
        return CommandLine.arguments(withProperties(argLine, properties)).stream()
                .map(AGENT::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(agent -> BETWEEN_OPTIONS
                        .splitAsStream(agent.group(1))
                        .filter(option -> option.startsWith("destfile="))
                        .map(option -> option.substring("destfile=".length()))
                        .findFirst());
    }

    private static String withProperties(String argLine, UnaryOperator<String> properties) {
        return LATE_PROPERTY.matcher(argLine).replaceAll(late -> {
            String value = properties.apply(late.group(1));
            return Matcher.quoteReplacement(value == null ? late.group() : value);
        });
    }
}
