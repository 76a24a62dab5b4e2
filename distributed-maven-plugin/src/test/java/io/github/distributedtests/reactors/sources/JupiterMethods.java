package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Test methods of Jupiter. */
final class JupiterMethods {
    /** Arguments whose text means something to somebody on the way. */
    private static final List<String> TEXTS = List.of("a", "b (c)", "d [1]", "e#f", "g,h");

    private final Lines lines = Lines.ofNew();
    /** {@code default} in an interface, else nothing. */
    private final String modifier;

    JupiterMethods(String modifier) {
        this.modifier = modifier;
    }

    String of(List<TestMethod> methods) {
        return methods.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** Methods that fail if they don't run one after the other. */
    String steps(List<TestMethod> methods, boolean numbered) {
        return IntStream.range(0, methods.size())
                .mapToObj(i -> "    @Test %s %svoid %s() throws Exception { %s }\n"
                        .formatted(
                                numbered ? "@Order(" + (i + 1) * 10 + ")" : "",
                                modifier,
                                methods.get(i).name(),
                                lines.step(methods.get(i), i)))
                .collect(Collectors.joining());
    }

    private String of(TestMethod method) {
        return switch (method.kind()) {
            case PLAIN -> annotated(method, plainAnnotation(method), "", lines.test(method));
            case PARAMETERIZED -> parameterized(method);
            case REPEATED ->
                annotated(
                        method,
                        "@RepeatedTest(" + method.times() + ")",
                        "RepetitionInfo repetition",
                        lines.invocation(
                                method,
                                "repetition.getCurrentRepetition()",
                                "repetition.getCurrentRepetition() == " + method.times()));
            case DYNAMIC -> dynamic(method);
            case TEMPLATE ->
                annotated(
                        method,
                        "@TestTemplate @ExtendWith(reactor.Greetings.class)",
                        "String greeting",
                        lines.invocation(method, "greeting", "greeting.equals(\"bonjour\")"));
            case OVERLOADED ->
                annotated(method, "@Test", "", lines.test(method))
                        + annotated(
                                method,
                                "@ParameterizedTest @ValueSource(ints = {" + numbers(method.times()) + "})",
                                "int n",
                                lines.invocation(method, "n", "n == " + method.times()));
        };
    }

    private static String plainAnnotation(TestMethod method) {
        return Lines.needsLimit(method)
                ? "@Test @Timeout(value = 300, unit = java.util.concurrent.TimeUnit.MILLISECONDS)"
                : "@Test";
    }

    private String annotated(TestMethod method, String annotation, String parameter, String body) {
        return "    %s%s%s\n    %svoid %s(%s) throws Exception { %s }\n"
                .formatted(
                        annotation,
                        method.outcome() == Outcome.SKIPPED ? " @Disabled(\"meant\")" : "",
                        tag(method.tag()),
                        modifier,
                        method.name(),
                        parameter,
                        body);
    }

    static String tag(String tag) {
        return tag.isEmpty() ? "" : " @Tag(\"" + tag + "\")";
    }

    private String parameterized(TestMethod method) {
        int times = method.times();
        String number = lines.invocation(method, "n", "n == " + times);
        return switch (method.variant()) {
            case 0 ->
                annotated(method, "@ParameterizedTest @ValueSource(ints = {" + numbers(times) + "})", "int n", number);
            case 1 ->
                annotated(
                        method,
                        "@ParameterizedTest @ValueSource(strings = {"
                                + TEXTS.stream()
                                        .limit(times)
                                        .map(text -> '"' + text + '"')
                                        .collect(Collectors.joining(", "))
                                + "})",
                        "String text",
                        lines.invocation(method, "text", "text.equals(\"" + TEXTS.get(times - 1) + "\")"));
            case 4 ->
                annotated(
                                method,
                                "@ParameterizedTest @MethodSource(\"filesOf_" + method.name() + "\")",
                                "java.io.File file",
                                lines.invocation(method, "file.getName()", "file.getName().equals(\"" + times + "\")"))
                        + filesOf(method);
            case 5 ->
                annotated(
                        method,
                        "@ParameterizedTest @ValueSource(strings = {\"short\", \"" + "long".repeat(1500) + "\"})",
                        "String text",
                        lines.invocation(method, "text.length()", "text.length() > 5"));
            case 2 ->
                annotated(
                                method,
                                "@ParameterizedTest @MethodSource(\"argumentsOf_" + method.name() + "\")",
                                "int n",
                                number)
                        + "    static java.util.List<Integer> argumentsOf_%s() { return java.util.List.of(%s); }\n"
                                .formatted(method.name(), numbers(times));
            default ->
                annotated(
                        method,
                        "@ParameterizedTest(name = \"{1} of {0}\") @CsvSource({"
                                + IntStream.rangeClosed(1, times)
                                        .mapToObj(n -> "\"" + n + ", same\"")
                                        .collect(Collectors.joining(", "))
                                + "})",
                        "int n, String text",
                        number);
        };
    }

    /** Arguments whose text holds the folder of the checkout. */
    private static String filesOf(TestMethod method) {
        return """
                static java.util.List<java.io.File> filesOf_%s() {
                    return java.util.stream.IntStream.rangeClosed(1, %d)
                            .mapToObj(n -> new java.io.File("data", String.valueOf(n)).getAbsoluteFile())
                            .collect(java.util.stream.Collectors.toList());
                }
            """.formatted(method.name(), method.times());
    }

    private static String numbers(int times) {
        return IntStream.rangeClosed(1, times).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    private String dynamic(TestMethod method) {
        // A source that a test carries is no name of it.
        String source = method.variant() == 1 ? "java.net.URI.create(\"method:acme.Elsewhere#is\" + n + \"()\"), " : "";
        String test = "DynamicTest.dynamicTest(\"number \" + n, %s() -> { %s })"
                .formatted(source, lines.invocation(method, "n", "n == " + method.times()));
        String all = "java.util.stream.IntStream.rangeClosed(1, %d).mapToObj(n -> %s)".formatted(method.times(), test);
        String tests = method.variant() < 2
                ? all
                : "java.util.stream.Stream.of(DynamicContainer.dynamicContainer(\"outer\", %s))".formatted(all);
        return "    @TestFactory%s%s\n    %sjava.util.stream.Stream<? extends DynamicNode> %s() { return %s; }\n"
                .formatted(
                        method.outcome() == Outcome.SKIPPED ? " @Disabled(\"meant\")" : "",
                        tag(method.tag()),
                        modifier,
                        method.name(),
                        tests);
    }
}
