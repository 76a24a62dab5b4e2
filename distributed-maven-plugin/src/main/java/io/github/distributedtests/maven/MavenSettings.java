package io.github.distributedtests.maven;

import io.github.distributedtests.settings.SettingSources;
import io.github.distributedtests.settings.SettingsReader;
import io.github.distributedtests.share.ShareSettings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds a module's settings where a Maven build keeps them. */
final class MavenSettings {
    private static final String PLUGIN = "io.github.distributedtests:distributed-maven-plugin";

    private MavenSettings() {}

    /**
     * What the build does in this module, or nothing where it isn't distributed.
     *
     * @throws io.github.distributedtests.settings.UserError if a setting can't be right
     */
    static Optional<ShareSettings> read(MavenSession session, MavenProject project) {
        return new SettingsReader(
                        new SettingSources(asMap(session.getUserProperties()), configuration(project), System.getenv()))
                .read();
    }

    private static Map<String, String> asMap(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static Map<String, String> configuration(MavenProject project) {
        Plugin plugin = project.getPlugin(PLUGIN);
        Map<String, String> values = new HashMap<>();
        if (plugin != null && plugin.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom element : configuration.getChildren()) {
                values.put(element.getName(), text(element));
            }
        }
        return values;
    }

    private static String text(Xpp3Dom element) {
        if (element.getChildCount() == 0) {
            return element.getValue();
        }
        return Arrays.stream(element.getChildren())
                .map(Xpp3Dom::getValue)
                .filter(value -> value != null)
                .collect(Collectors.joining(","));
    }
}
