package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Kind;
import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a suite of Cucumber's scenarios, with a feature of its own for each test class. */
final class CucumberWriter {
    private CucumberWriter() {}

    static void write(ModuleSources sources, TestClass type) {
        String folder = "features/" + type.name();
        sources.put(
                "src/test/resources/" + folder + "/all.feature",
                "Feature: " + type.name() + "\n\n"
                        + type.methods().stream()
                                .map(method -> scenario(type, method))
                                .collect(Collectors.joining("\n")));
        sources.putJava(type, type.name(), """
            import org.junit.platform.suite.api.*;

            @Suite
            @IncludeEngines("cucumber")
            @SelectClasspathResource("%s")
            @ConfigurationParameter(key = "cucumber.glue", value = "reactor")
            public class %s {}
            """.formatted(folder, type.name()));
    }

    static void writeSteps(ModuleSources sources) {
        sources.putJava("reactor.Steps", """
            public class Steps {
                @io.cucumber.java.en.Given("{string} which {string}")
                public void ends(String test, String outcome) throws Exception {
                    Hits.line(test, outcome);
                }
            }
            """);
    }

    private static String scenario(TestClass type, TestMethod method) {
        String name = method.name().replace("$", " ") + " a thing";
        String outcome = method.outcome() == Outcome.SKIPPED
                ? "aborts"
                : method.outcome().word();
        String test = type.fullName(type.name()) + "#" + name;
        if (method.kind() == Kind.PLAIN) {
            return "  Scenario: %s\n    Given \"%s\" which \"%s\"\n".formatted(name, test, outcome);
        }
        String rows = IntStream.rangeClosed(1, method.times())
                .mapToObj(n -> "      | %d | %s |\n".formatted(n, n == method.times() ? outcome : "passes"))
                .collect(Collectors.joining());
        return "  Scenario Outline: %s\n    Given \"%s[<n>]\" which \"<outcome>\"\n\n    Examples:\n      | n | outcome |\n%s"
                .formatted(name, test, rows);
    }
}
