package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Kind;
import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.Shape;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes specifications for Spock. */
final class SpockWriter {
    private SpockWriter() {}

    static void write(ModuleSources sources, TestClass type) {
        boolean stepwise = type.shape() == Shape.SPOCK_STEPWISE;
        String header = type.packageName().isEmpty() ? "" : "package " + type.packageName() + "\n\n";
        String path = type.fullName(type.name()).replace('.', '/');
        sources.put(
                "src/test/groovy/" + path + ".groovy",
                header + (stepwise ? "@spock.lang.Stepwise\n" : "") + "class " + type.name()
                        + " extends spock.lang.Specification {\n"
                        + IntStream.range(0, type.methods().size())
                                .mapToObj(i -> feature(type.methods().get(i), stepwise ? i : -1))
                                .collect(Collectors.joining())
                        + "}\n");
    }

    private static String feature(TestMethod method, int step) {
        String name = method.name().replace("$", " ") + " a thing";
        TestMethod named =
                new TestMethod(name, method.kind(), method.outcome(), method.times(), method.variant(), method.tag());
        boolean table = method.kind() == Kind.PARAMETERIZED;
        String call = step >= 0
                ? Lines.ofNew().step(named, step)
                : table
                        ? Lines.ofNew().invocation(named, "n", "n == " + method.times())
                        : Lines.ofNew().test(named);
        return "    %sdef \"%s\"() {\n        when:\n        %s\n        then:\n        true\n%s    }\n"
                .formatted(
                        method.outcome() == Outcome.SKIPPED ? "@spock.lang.Ignore(\"meant\") " : "",
                        name,
                        call,
                        table ? "        where:\n        n << (1.." + method.times() + ")\n" : "");
    }
}
