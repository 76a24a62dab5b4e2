package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationParametersTest {
    private final StandInMojo theirs = new StandInMojo();

    @TempDir
    private Path folder;

    private Optional<String> order() throws IOException {
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return ConfigurationParameters.of(new SurefireMojo(theirs), classPath)
                    .get("order");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-Dorder=name | name",
                "-Xmx1g -Dorder=name -ea | name",
                "-Dorder=\"by name\" | by name",
                "-Dorder='by name' -ea | by name",
                "\"-Dorder=by name\" | by name",
                "'-Dorder=by \"name\"' | by \"name\"",
                "-Dorder=a=b | a=b",
                "-Dorder=first -Dorder=last | last",
                "-Dother=x\\n-Dorder=name | name"
            })
    void a_value_on_the_command_line_is_what_the_test_jvm_gets(String argLine, String value) throws IOException {
        theirs.argLine = argLine.replace("\\n", "\n");

        assertThat(order()).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-Dorder.of=name", "-Dother=-Dorder=name", "\"-Dother=x -Dorder=name\"", "'-Dorder=name"})
    void what_is_no_value_on_the_command_line_is_none(String argLine) throws IOException {
        theirs.argLine = argLine;

        assertThat(order()).isEmpty();
    }

    @Test
    void what_surefire_is_given_comes_first_then_the_command_line_system_properties_and_the_file() throws IOException {
        assertThat(order()).isEmpty();

        Files.writeString(folder.resolve("junit-platform.properties"), "order = of the file");
        assertThat(order()).contains("of the file");

        theirs.systemPropertyVariables = Map.of("order", "of the system");
        assertThat(order()).contains("of the system");

        theirs.argLine = "-Dorder='of the command line'";
        assertThat(order()).contains("of the command line");

        theirs.properties = new Properties();
        theirs.properties.setProperty("configurationParameters", "order = given");
        assertThat(order()).contains("given");
    }
}
