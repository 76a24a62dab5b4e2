package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.SetUp;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes test classes for JUnit 4, other than suites. */
class JUnit4Writer extends ClassWriter {
    static final String IMPORTS = """
        import org.junit.*;
        import org.junit.experimental.categories.Category;
        import org.junit.runner.RunWith;

        """;

    JUnit4Writer(ModuleSources sources, TestClass type) {
        super(sources, type, Lines.ofJUnit4());
    }

    static ClassWriter of(ModuleSources sources, TestClass type) {
        return switch (type.shape()) {
            case JUNIT4_SUITE,
                    JUNIT4_SUITE_OF_SUITES,
                    JUNIT4_SUITE_OF_CATEGORIES,
                    JUNIT3,
                    JUNIT3_SUITE,
                    JUNIT3_ALL_TESTS -> new JUnitSuites(sources, type);
            default -> new JUnit4Writer(sources, type);
        };
    }

    @Override
    void write() {
        String all = methods(type.methods());
        switch (type.shape()) {
            case JUNIT4_INHERITED -> writeInherited(all);
            case JUNIT4_PARAMETERIZED -> writeParameterized("");
            case JUNIT4_PARAMETERIZED_BY_TEXT -> writeParameterized("(name = \"{0}\")");
            case JUNIT4_ORDERED -> put("@FixMethodOrder(org.junit.runners.MethodSorters.NAME_ASCENDING)", steps());
            case JUNIT4_IGNORED -> put("@Ignore(\"meant\")", all);
            case JUNIT4_ENCLOSED ->
                put(
                        "@RunWith(org.junit.experimental.runners.Enclosed.class)",
                        "    public static class First {\n%s    }\n    public static class Second {\n%s    }\n"
                                .formatted(methods(head()), methods(tail())));
            case JUNIT4_THEORIES -> writeTheories();
            case JUNIT4_OWN_RUNNER -> put("@RunWith(reactor.OwnRunner.class)", all);
            case JUNIT4_TWICE_RUNNER -> put("@RunWith(reactor.TwiceRunner.class)", all);
            case JUNIT4_SCRIPT_RUNNER -> put("@RunWith(reactor.ScriptRunner.class)", "");
            case JUNIT4_FEATURE_RUNNER -> put("@RunWith(reactor.FeatureRunner.class)", "");
            default -> put("", all);
        }
    }

    final String methods(List<TestMethod> methods) {
        return methods.stream()
                .map(method -> method(method, "", lines.test(method)))
                .collect(Collectors.joining());
    }

    private String method(TestMethod method, String parameters, String body) {
        return "    %s%s%s public void %s(%s) throws Exception { %s }\n"
                .formatted(
                        Lines.needsLimit(method) ? "@Test(timeout = 300)" : "@Test",
                        method.outcome() == Outcome.SKIPPED ? " @Ignore(\"meant\")" : "",
                        category(method.tag()),
                        method.name(),
                        parameters,
                        body);
    }

    static String category(String tag) {
        return switch (tag) {
            case "fast" -> " @Category(reactor.Fast.class)";
            case "slow" -> " @Category(reactor.Slow.class)";
            default -> "";
        };
    }

    /** In no category: those of one alone would run out of order. */
    private String steps() {
        List<TestMethod> sorted = sorted();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> method(sorted.get(i).withoutTag(), "", lines.step(sorted.get(i), i)))
                .collect(Collectors.joining());
    }

    private void writeInherited(String all) {
        String base = "Abstract" + type.name();
        putClass(base, IMPORTS + "public abstract ", all);
        putHeirs(base, IMPORTS + category(type.tag()) + " ", "public ");
    }

    private void writeParameterized(String name) {
        String methods = type.methods().stream()
                .map(method -> method(method, "", lines.invocation(method, "argument", "argument.equals(\"b (c)\")")))
                .collect(Collectors.joining());
        put("@RunWith(org.junit.runners.Parameterized.class)", """
                @org.junit.runners.Parameterized.Parameters%s
                public static Object[] arguments() { return new Object[] {"a", "d [1]", "b (c)"}; }
                @org.junit.runners.Parameterized.Parameter public String argument;
            """.formatted(name) + methods);
    }

    private void writeTheories() {
        String theories = type.methods().stream()
                .map(method -> method(method, "int n", lines.invocation(method, "n", "n == 2"))
                        .replace("@Test", "@org.junit.experimental.theories.Theory"))
                .collect(Collectors.joining());
        put(
                "@RunWith(org.junit.experimental.theories.Theories.class)",
                "    @org.junit.experimental.theories.DataPoints public static final int[] NUMBERS = {1, 2};\n"
                        + theories);
    }

    private void put(String annotations, String body) {
        putClass(type.name(), IMPORTS + annotations + category(type.tag()) + "\npublic ", body);
    }

    @Override
    final String workingSetUp() {
        return """
                    private static boolean ready;
                    @BeforeClass public static void setUpClass() { ready = true; }
                    @Before public void checkSetUp() { Assert.assertTrue(ready); }
                """;
    }

    @Override
    final String failingSetUp(SetUp setUp, String call) {
        return setUp == SetUp.TEAR_DOWN_FAILS
                ? "    @AfterClass public static void tearDownClass() throws Exception { " + call + " }\n"
                : "    @BeforeClass public static void setUpClass() throws Exception { " + call + " }\n";
    }
}
