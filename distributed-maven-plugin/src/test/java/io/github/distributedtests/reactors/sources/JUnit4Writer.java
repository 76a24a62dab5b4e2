package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.SetUp;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes test classes for JUnit 4, other than suites. */
final class JUnit4Writer {
    static final String IMPORTS = """
        import org.junit.*;
        import org.junit.experimental.categories.Category;
        import org.junit.runner.RunWith;

        """;

    private final Lines lines = Lines.ofJUnit4();
    private final Sources sources;
    private final String module;
    private final TestClass type;

    private JUnit4Writer(Sources sources, String module, TestClass type) {
        this.sources = sources;
        this.module = module;
        this.type = type;
    }

    static void write(Sources sources, String module, TestClass type) {
        new JUnit4Writer(sources, module, type).write();
    }

    private void write() {
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
            case JUNIT4_SUITE,
                    JUNIT4_SUITE_OF_SUITES,
                    JUNIT4_SUITE_OF_CATEGORIES,
                    JUNIT3,
                    JUNIT3_SUITE,
                    JUNIT3_ALL_TESTS -> JUnitSuites.write(sources, module, type, all);
            default -> put("", all);
        }
    }

    private List<TestMethod> head() {
        return type.methods().subList(0, type.methods().size() / 2);
    }

    private List<TestMethod> tail() {
        return type.methods().subList(head().size(), type.methods().size());
    }

    private String methods(List<TestMethod> methods) {
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
        List<TestMethod> sorted = type.methods().stream()
                .sorted(Comparator.comparing(TestMethod::name))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> method(sorted.get(i).withoutTag(), "", lines.step(sorted.get(i), i)))
                .collect(Collectors.joining());
    }

    private void writeInherited(String all) {
        String base = "Abstract" + type.name();
        sources.putJava(
                module,
                type,
                base,
                IMPORTS + "public abstract class " + base + " {\n" + setUp(base, type.setUp()) + all + "}\n");
        for (String name : List.of(type.name(), type.otherName())) {
            sources.putJava(
                    module,
                    type,
                    name,
                    IMPORTS + category(type.tag()) + " public class " + name + " extends " + base
                            + " {\n    @Test public void isItsOwn() throws Exception {"
                            + " reactor.OldHits.test(this, \"isItsOwn\", \"passes\"); }\n}\n");
        }
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
        sources.putJava(
                module,
                type,
                type.name(),
                IMPORTS + annotations + category(type.tag()) + "\npublic class " + type.name() + " {\n"
                        + setUp(type.name(), type.setUp()) + body + "}\n");
    }

    private static String setUp(String name, SetUp setUp) {
        String call = Lines.ofJUnit4().setUp(name, setUp);
        return switch (setUp) {
            case NONE -> "";
            case WORKS -> """
                    private static boolean ready;
                    @BeforeClass public static void setUpClass() { ready = true; }
                    @Before public void checkSetUp() { Assert.assertTrue(ready); }
                """;
            case TEAR_DOWN_FAILS ->
                "    @AfterClass public static void tearDownClass() throws Exception { " + call + " }\n";
            default -> "    @BeforeClass public static void setUpClass() throws Exception { " + call + " }\n";
        };
    }
}
