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
    private static final String PACKAGES = String.join(
            "|",
            "com[.]tngtech[.]archunit",
            "io[.]cucumber",
            "io[.]kotest",
            "io[.]micronaut",
            "io[.]quarkus",
            "junit",
            "net[.]jqwik",
            "org[.]jboss",
            "org[.]junit",
            "org[.]mockito",
            "org[.]spockframework",
            "org[.]springframework",
            "org[.]testcontainers",
            "org[.]testng",
            "spock");

    /** A whole literal; in the form of a descriptor, with slashes and a letter before and a semicolon behind, also. */
    private static final Pattern NAME = Pattern.compile("\"L?((?:" + PACKAGES + ")([./][\\w$]+)+[./]?);?\"");

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
