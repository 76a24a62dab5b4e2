package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.Shape;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.stream.Collectors;

/** Writes test cases for JUnit 3, and suites for JUnit 3 and 4. Their parts are matched by no pattern. */
final class JUnitSuites extends JUnit4Writer {
    private static final String IN_NO_CATEGORY = """
            @Test public void isInNoCategory() throws Exception {
                reactor.OldHits.test(this, "isInNoCategory", "passes");
            }
        """;

    JUnitSuites(ModuleSources sources, TestClass type) {
        super(sources, type);
    }

    @Override
    void write() {
        switch (type.shape()) {
            case JUNIT3 -> putCase(type.name());
            case JUNIT3_SUITE -> {
                putCase(piece(1));
                putCase(piece(2));
                putSuiteMethod(type.name(), "", piece(1), piece(2));
            }
            case JUNIT3_ALL_TESTS -> {
                putCase(piece(1));
                putSuiteMethod(type.name(), "@org.junit.runner.RunWith(org.junit.runners.AllTests.class)\n", piece(1));
            }
            case JUNIT4_SUITE_OF_SUITES -> {
                putPiece(piece(1), "");
                putCase(piece(2));
                putSuiteMethod(piece(3), "", piece(2));
                putSuite(piece(4), piece(1));
                putSuite(type.name(), piece(4), piece(3));
            }
            case JUNIT4_SUITE_OF_CATEGORIES -> {
                // The runner refuses a suite of which nothing is left.
                putPiece(piece(1), IN_NO_CATEGORY);
                putPiece(piece(2), "");
                putSuiteRunBy(
                        "org.junit.experimental.categories.Categories.class)"
                                + "\n@org.junit.experimental.categories.Categories.ExcludeCategory(reactor.Slow.class",
                        type.name(),
                        piece(1),
                        piece(2));
            }
            default -> {
                putPiece(piece(1), "");
                putPiece(piece(2), "");
                putSuite(type.name(), piece(1), piece(2));
            }
        }
    }

    private String piece(int number) {
        return "Part" + type.name() + "Piece" + number;
    }

    private void putPiece(String name, String more) {
        putJava(name, IMPORTS + "public class " + name + " {\n" + methods(type.methods()) + more + "}\n");
    }

    private void putSuite(String name, String... parts) {
        putSuiteRunBy("org.junit.runners.Suite.class", name, parts);
    }

    private void putSuiteRunBy(String runner, String name, String... parts) {
        putJava(
                name,
                IMPORTS + "@RunWith(" + runner + ")"
                        + category()
                        + "\n@org.junit.runners.Suite.SuiteClasses({" + String.join(".class, ", parts)
                        + ".class})\npublic class " + name + " {}\n");
    }

    private String category() {
        return type.shape() == Shape.JUNIT4_SUITE_OF_CATEGORIES ? "" : category(type.tag());
    }

    private void putCase(String name) {
        String methods = type.methods().stream()
                .map(method -> "    public void %s() throws Exception { %s }\n"
                        .formatted(testName(method), lines.test(asJUnit3(method))))
                .collect(Collectors.joining());
        putJava(name, "public class " + name + " extends junit.framework.TestCase {\n" + methods + "}\n");
    }

    /** JUnit 3 knows neither skipped nor aborted tests, nor time limits. */
    private static TestMethod asJUnit3(TestMethod method) {
        Outcome outcome = switch (method.outcome()) {
            case SKIPPED, ABORTS, TIMES_OUT -> Outcome.PASSES;
            default -> method.outcome();
        };
        return new TestMethod(method.name(), method.kind(), outcome, method.times(), method.variant(), method.tag());
    }

    private static String testName(TestMethod method) {
        return "test_" + method.name();
    }

    private void putSuiteMethod(String name, String annotation, String... parts) {
        StringBuilder adds = new StringBuilder();
        for (String part : parts) {
            adds.append("        suite.addTestSuite(").append(part).append(".class);\n");
        }
        putJava(name, annotation + "public class " + name + """
                     {
                        public static junit.framework.Test suite() {
                            junit.framework.TestSuite suite = new junit.framework.TestSuite();
                    """ + adds + "        return suite;\n    }\n}\n");
    }
}
