package io.github.distributedtests.settings.ci;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The configuration parameters of a TeamCity build, which are not in its environment: a variable names a file that
 * names a file that has them.
 */
final class TeamCityParameters {
    private TeamCityParameters() {}

    /** Empty if the files can't be read, as outside of TeamCity. */
    static Map<String, String> of(Map<String, String> environment) {
        Properties build = read(environment.get("TEAMCITY_BUILD_PROPERTIES_FILE"));
        Properties parameters = read(build.getProperty("teamcity.configuration.properties.file"));
        Map<String, String> map = new HashMap<>();
        parameters.stringPropertyNames().forEach(name -> map.put(name, parameters.getProperty(name)));
        return map;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        if (file != null) {
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                return new Properties();
            }
        }
        return properties;
    }
}
