package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.SetUp;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.List;

/** Writes test classes for Jupiter. */
final class JupiterWriter extends ClassWriter {
    private static final String IMPORTS = """
        import org.junit.jupiter.api.*;
        import org.junit.jupiter.api.extension.ExtendWith;
        import org.junit.jupiter.params.ParameterizedTest;
        import org.junit.jupiter.params.provider.*;

        """;

    private final JupiterMethods methods = new JupiterMethods("");

    JupiterWriter(ModuleSources sources, TestClass type) {
        super(sources, type, Lines.ofNew());
    }

    @Override
    void write() {
        String all = methods.of(type.methods());
        switch (type.shape()) {
            case JUPITER_NESTED -> put("", type.name(), nested(false));
            case JUPITER_DISABLED_NESTED -> put("", type.name(), nested(true));
            case JUPITER_INHERITED -> writeInherited(all);
            case JUPITER_INHERITED_NESTED ->
                writeInherited("    @Nested class Inside {\n" + methods.of(tail()) + "    }\n" + methods.of(head()));
            case JUPITER_INTERFACE -> writeInterface();
            case JUPITER_ONE_INSTANCE -> put("@TestInstance(TestInstance.Lifecycle.PER_CLASS)\n", type.name(), all);
            case JUPITER_ORDERED ->
                put(
                        "@TestMethodOrder(MethodOrderer.OrderAnnotation.class)\n",
                        type.name(),
                        methods.steps(type.methods(), true));
            case JUPITER_ORDERED_BY_NAME ->
                put("@TestMethodOrder(MethodOrderer.MethodName.class)\n", type.name(), methods.steps(sorted(), false));
            case JUPITER_ORDERED_BY_DEFAULT -> put("", type.name(), methods.steps(sorted(), false));
            case JUPITER_RANDOM_ORDER -> put("@TestMethodOrder(MethodOrderer.Random.class)\n", type.name(), all);
            case JUPITER_DISABLED -> put("@Disabled(\"meant\")\n", type.name(), all);
            case JUPITER_STATIC_NESTED ->
                put(
                        "",
                        type.name(),
                        methods.of(head()) + "    static class Inside {\n" + methods.of(tail()) + "    }\n");
            case JUPITER_PARAMETERIZED_CLASS -> writeParameterizedClass(all);
            case JUPITER_SUITE -> writeSuite();
            case JUPITER_INNER_LAUNCHER -> writeInnerLauncher();
            case JUPITER_EMPTY -> put("", type.name(), "    void isNoTest() {}\n");
            default -> put("", type.name(), all);
        }
    }

    private String nested(boolean disabled) {
        List<TestMethod> tail = tail();
        return methods.of(head())
                + "    %s@Nested class Inside {\n%s        @Nested class Deeper {\n%s    }\n    }\n"
                        .formatted(
                                disabled ? "@Disabled(\"meant\") " : "",
                                methods.of(tail.subList(1, tail.size())),
                                methods.of(tail.subList(0, 1)));
    }

    private void writeInherited(String body) {
        String base = "Abstract" + type.name();
        putClass(base, IMPORTS + "abstract ", body);
        putHeirs(base, IMPORTS, "");
    }

    private void writeInterface() {
        String contract = "Contract" + type.name();
        putJava(
                contract,
                IMPORTS + "interface " + contract + " {\n" + new JupiterMethods("default ").of(type.methods()) + "}\n");
        for (String name : List.of(type.name(), type.otherName())) {
            putJava(name, "class " + name + " implements " + contract + " {}\n");
        }
    }

    private void writeParameterizedClass(String body) {
        put(
                "@org.junit.jupiter.params.ParameterizedClass @ValueSource(strings = {\"one\", \"two\"})\n",
                type.name(),
                "    private final String argument;\n    %s(String argument) { this.argument = argument; }\n%s"
                        .formatted(type.name(), body));
    }

    private void writeSuite() {
        String part = "Part" + type.name() + "Piece";
        put("", part, methods.of(type.methods()));
        putJava(
                type.name(),
                "import org.junit.platform.suite.api.*;\n@Suite @SelectClasses(%s.class) class %s {}\n"
                        .formatted(part, type.name()));
    }

    private void writeInnerLauncher() {
        String tests = type.methods().stream()
                .map(method -> """
                        @Test void %1$s() throws Exception {
                            reactor.Hits.test(this, "%1$s", launched() == 3 ? "passes" : "fails-out-of-order");
                        }
                    """.formatted(method.name()))
                .collect(java.util.stream.Collectors.joining());
        put("", type.name(), """
                static class Inside {
                    @ParameterizedTest @ValueSource(ints = {1, 2}) void isLaunched(int n) throws Exception {
                        reactor.Hits.test(this, "isLaunched[" + n + "]", "passes");
                    }
                    @Test void isLaunchedToo() throws Exception {
                        reactor.Hits.test(this, "isLaunchedToo", "passes");
                    }
                }

                private static long launched() {
                    var listener = new org.junit.platform.launcher.listeners.SummaryGeneratingListener();
                    org.junit.platform.launcher.core.LauncherFactory.create().execute(
                            org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request()
                                    .selectors(org.junit.platform.engine.discovery.DiscoverySelectors.selectClass(
                                            Inside.class))
                                    .build(),
                            listener);
                    return listener.getSummary().getTestsSucceededCount();
                }

            """ + tests);
    }

    private void put(String annotations, String name, String body) {
        putClass(name, IMPORTS + annotations + JupiterMethods.tag(type.tag()) + "\n", body);
    }

    @Override
    String workingSetUp() {
        return """
                    private static boolean ready;
                    @BeforeAll static void setUpClass() { ready = true; }
                    @BeforeEach void checkSetUp() { Assertions.assertTrue(ready); }
                """;
    }

    @Override
    String failingSetUp(SetUp setUp, String call) {
        return switch (setUp) {
            case FAILS -> "    @BeforeAll static void setUpClass() throws Exception { " + call + " }\n";
            case TEAR_DOWN_FAILS -> "    @AfterAll static void tearDownClass() throws Exception { " + call + " }\n";
            case EACH_FAILS -> """
                    @BeforeEach void setUpEach(TestInfo info) throws Exception {
                        reactor.Hits.test(this, info.getTestMethod().get().getName() + info.getDisplayName(), "errs");
                    }
                """;
            default -> throw new IllegalArgumentException(setUp.name());
        };
    }

    /** What the template methods take their arguments from. */
    static void writeGreetings(ModuleSources sources) {
        sources.putJava("reactor.Greetings", """
            import java.util.List;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.extension.*;

            public class Greetings implements TestTemplateInvocationContextProvider {
                @Override
                public boolean supportsTestTemplate(ExtensionContext context) {
                    return true;
                }

                @Override
                public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
                    return Stream.of("hello", "bonjour").map(Invocation::new);
                }

                private record Invocation(String greeting) implements TestTemplateInvocationContext, ParameterResolver {
                    @Override
                    public String getDisplayName(int index) {
                        return greeting;
                    }

                    @Override
                    public List<Extension> getAdditionalExtensions() {
                        return List.of(this);
                    }

                    @Override
                    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
                        return parameter.getParameter().getType() == String.class;
                    }

                    @Override
                    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
                        return greeting;
                    }
                }
            }
            """);
    }
}
