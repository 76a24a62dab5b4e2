package io.github.distributedtests.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The configuration parameters of the JUnit Platform, from wherever a test JVM would read them: those that Surefire is
 * given, system properties, and a file on the class path, in this order.
 */
public final class ConfigurationParameters {
    private static final String FILE = "junit-platform.properties";
    private static final String DEFINE = "-D";

    /** The first that has a parameter counts. */
    private final List<Properties> sources;

    private ConfigurationParameters(List<Properties> sources) {
        this.sources = sources;
    }

    /**
     * Those of one execution.
     *
     * @param classPath that of the tests
     * @throws IOException if they can't be read
     */
    public static ConfigurationParameters of(SurefireMojo mojo, ClassLoader classPath) throws IOException {
        Properties given = new Properties();
        given.load(new StringReader(mojo.configurationParameters()));
        Properties file = new Properties();
        URL url = classPath.getResource(FILE);
        if (url != null) {
            try (InputStream in = Resources.open(url)) {
                file.load(in);
            }
        }
        return new ConfigurationParameters(
                List.of(given, onCommandLine(mojo.argLine()), mojo.systemProperties(), file));
    }

    private static Properties onCommandLine(String argLine) {
        Properties properties = new Properties();
        for (String argument : CommandLine.arguments(argLine)) {
            if (argument.startsWith(DEFINE)) {
                String[] property = argument.substring(DEFINE.length()).split("=", 2);
                properties.setProperty(property[0], property.length == 1 ? "" : property[1]);
            }
        }
        return properties;
    }

    /** The value of a parameter, or nothing where it has none. */
    public Optional<String> get(String name) {
        return sources.stream()
                .flatMap(source -> Stream.ofNullable(source.getProperty(name)))
                .findFirst()
                .map(String::trim);
    }
}
