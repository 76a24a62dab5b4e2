package io.github.distributedtests.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The configuration parameters of the JUnit Platform, from wherever a test JVM would read them: those that Surefire is
 * given, system properties, and a file on the class path, in this order.
 */
public final class ConfigurationParameters {
    private static final String FILE = "junit-platform.properties";

    private final Properties given;
    private final Properties system;
    private final String argLine;
    private final Properties file;

    private ConfigurationParameters(Properties given, Properties system, String argLine, Properties file) {
        this.given = given;
        this.system = system;
        this.argLine = argLine;
        this.file = file;
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
        return new ConfigurationParameters(given, mojo.systemProperties(), mojo.argLine(), file);
    }

    /** The value of a parameter, or nothing where it has none. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(given.getProperty(name))
                .or(() -> onCommandLine(name))
                .or(() -> Optional.ofNullable(system.getProperty(name)))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .map(String::trim);
    }

    private Optional<String> onCommandLine(String name) {
        Matcher option =
                Pattern.compile("-D" + Pattern.quote(name) + "=([^\\s\"']+)").matcher(argLine);
        return option.find() ? Optional.of(option.group(1)) : Optional.empty();
    }
}
