package io.github.distributedtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a framework calls its annotations, runners and superclasses stands in the class for that framework alone. */
class FrameworkNamesTest {
    /** The start of a literal, and in a descriptor; Maven is no framework for tests. */
    private static final String START = "\"L?(?!org[.]apache[.]maven[.]|java[./])";

    /** The name of a class of any framework, also with slashes, or of a package of those that JUnit has. */
    private static final Pattern NAME =
            Pattern.compile(START + "((?:[a-z]\\w*[./])+[A-Z][\\w$]*|(?:org[./])?junit(?:[./][a-z]\\w*)+[./]);?\"");

    /** Each name with the files in which it stands, as often as it does. */
    private static SortedMap<String, List<String>> filesByName() throws IOException {
        SortedMap<String, List<String>> files = new TreeMap<>();
        for (String module : List.of("distributed-surefire-provider", "distributed-maven-plugin")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = NAME.matcher(Files.readString(source).replaceAll("\"\\s*[+]\\s*\"", ""));
                    while (matcher.find()) {
                        files.computeIfAbsent(matcher.group(1).replace('/', '.'), missing -> new ArrayList<>())
                                .add(source.getFileName().toString());
                    }
                }
            }
        }
        return files;
    }

    @Test
    void each_name_stands_in_one_place() throws IOException {
        assertThat(filesByName())
                .allSatisfy((name, files) -> assertThat(files).as(name).hasSize(1));
    }

    @Test
    void names_are_found_where_they_stand() throws IOException {
        assertThat(filesByName())
                .containsEntry("org.testng.annotations.Test", List.of("TestNg.java"))
                .containsEntry("org.junit.Test", List.of("JUnit4.java"))
                .containsEntry("junit.framework.TestCase", List.of("JUnit3.java"))
                .containsEntry("spock.lang.Stepwise", List.of("Spock.java"));
    }
}
