package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.SetUp;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes test classes for TestNG. */
final class TestNgWriter extends ClassWriter {
    private static final String IMPORTS = "import org.testng.annotations.*;\n\n";

    TestNgWriter(ModuleSources sources, TestClass type) {
        super(sources, type, Lines.ofNew());
    }

    /** A listener that runs the methods the other way round. */
    static void writeReversed(ModuleSources sources) {
        sources.putJava("reactor.Reversed", """
            import java.util.*;
            import org.testng.*;

            public class Reversed implements IMethodInterceptor {
                @Override
                public List<IMethodInstance> intercept(List<IMethodInstance> methods, ITestContext context) {
                    List<IMethodInstance> reversed = new ArrayList<>(methods);
                    Collections.reverse(reversed);
                    return reversed;
                }
            }
            """);
    }

    @Override
    void write() {
        String all = methods(type.methods());
        switch (type.shape()) {
            case TESTNG_CLASS_LEVEL -> put("@Test", type.name(), plain());
            case TESTNG_INHERITED -> {
                String base = "Abstract" + type.name();
                put("", base, "abstract ", setUp(base, type.setUp()) + all);
                putHeirs(base, IMPORTS, "public ");
            }
            case TESTNG_PRIORITIES -> put("", type.name(), all.replace("@Test(", "@Test(priority = 3, "));
            case TESTNG_SINGLE_THREADED -> put("@Test(singleThreaded = true)", type.name(), all);
            case TESTNG_DEPENDENT -> put("", type.name(), chain("dependsOnMethods", 0));
            case TESTNG_DEPENDENT_GROUPS -> put("", type.name(), chain("dependsOnGroups", 0));
            case TESTNG_DEPENDENT_CLASSES -> writeDependentClasses();
            case TESTNG_FACTORY -> writeFactory();
            case TESTNG_SUITE_SET_UP -> writeSharedSetUp("@BeforeSuite(alwaysRun = true)", true);
            case TESTNG_SUITE_SET_UP_ALONE -> writeSharedSetUp("@BeforeSuite(alwaysRun = true)", false);
            case TESTNG_TEST_SET_UP -> writeSharedSetUp("@BeforeTest(alwaysRun = true)", true);
            case TESTNG_GROUP_SET_UP ->
                writeSharedSetUp("@BeforeGroups(groups = \"prepared" + type.name() + "\")", true);
            case TESTNG_LISTENER -> writeListener(all);
            default -> put("", type.name(), setUp(type.name(), type.setUp()) + all);
        }
    }

    private String methods(List<TestMethod> methods) {
        return methods.stream().map(this::method).collect(Collectors.joining());
    }

    private String method(TestMethod method) {
        List<String> attributes = attributes(method);
        return switch (method.kind()) {
            case PARAMETERIZED -> {
                attributes.add("dataProvider = \"rowsOf_" + method.name() + "\"");
                String rows = IntStream.rangeClosed(1, method.times())
                        .mapToObj("{%d}"::formatted)
                        .collect(Collectors.joining(", "));
                yield "    @DataProvider%s public Object[][] rowsOf_%s() { return new Object[][] {%s}; }\n"
                                .formatted(isParallel(method) ? "(parallel = true)" : "", method.name(), rows)
                        + method(method, attributes, "int n", lines.invocation(method, "n", "n == " + method.times()));
            }
            case REPEATED -> {
                attributes.add("invocationCount = " + method.times());
                yield method(method, attributes, "", lines.test(method));
            }
            default -> method(method, attributes, "", lines.test(method));
        };
    }

    /** The rows are numbered as they come, so they must all end alike. */
    private static boolean isParallel(TestMethod method) {
        return method.variant() == 0 && method.outcome() == Outcome.PASSES;
    }

    private static List<String> attributes(TestMethod method) {
        List<String> attributes = new ArrayList<>();
        if (!method.tag().isEmpty()) {
            attributes.add("groups = \"" + method.tag() + "\"");
        }
        if (method.outcome() == Outcome.SKIPPED) {
            attributes.add("enabled = false");
        }
        if (Lines.needsLimit(method)) {
            attributes.add("timeOut = 300");
        }
        if (attributes.isEmpty()) {
            attributes.add("description = \"\"");
        }
        return attributes;
    }

    private static String method(TestMethod method, List<String> attributes, String parameter, String body) {
        return "    @Test(%s) public void %s(%s) throws Exception { %s }\n"
                .formatted(String.join(", ", attributes), method.name(), parameter, body);
    }

    /** Without annotations. */
    private String plain() {
        return type.methods().stream()
                .map(method -> (Lines.needsLimit(method) ? "    @Test(timeOut = 300)" : "   ")
                        + (method.outcome() == Outcome.SKIPPED ? " @Ignore" : "")
                        + " public void %s() throws Exception { %s }\n".formatted(method.name(), lines.test(method)))
                .collect(Collectors.joining());
    }

    /** Each method depends on the one before it. */
    private String chain(String attribute, int from) {
        StringBuilder chain = new StringBuilder();
        List<TestMethod> methods = type.methods();
        for (int i = from; i < methods.size(); i++) {
            String group = attribute.equals("dependsOnGroups") ? "groups = \"" + group(i) + "\"" : "";
            String before = attribute.equals("dependsOnGroups")
                    ? group(i - 1)
                    : methods.get(Math.max(0, i - 1)).name();
            String dependence = i == from ? "" : attribute + " = \"" + before + "\"";
            String both = group.isEmpty() || dependence.isEmpty() ? group + dependence : group + ", " + dependence;
            chain.append("    @Test(%s) public void %s() throws Exception { %s }\n"
                    .formatted(both, methods.get(i).name(), lines.step(methods.get(i), i - from)));
        }
        return chain.toString();
    }

    private String group(int index) {
        return "group" + index + "of" + type.name();
    }

    private void writeDependentClasses() {
        String group = "madeBy" + type.name();
        put(
                "",
                type.name(),
                "    static boolean made;\n    @Test(groups = \"" + group
                        + "\") public void makes() throws Exception { made = true;"
                        + " reactor.Hits.test(this, \"makes\", \"passes\"); }\n");
        put(
                "",
                type.otherName(),
                "    @Test(dependsOnGroups = \"" + group + "\") public void uses() throws Exception {"
                        + " reactor.Hits.test(this, \"uses\", " + type.name()
                        + ".made ? \"passes\" : \"fails-out-of-order\"); }\n");
    }

    private void writeFactory() {
        String name = type.name();
        put("", name, """
                private final int number;
                public %1$s() { this(0); }
                private %1$s(int number) { this.number = number; }
                @Factory public static Object[] instances() { return new Object[] {new %1$s(1), new %1$s(2)}; }
            """.formatted(name) + methods(type.methods()));
    }

    /** One class has the set-up and the other needs it. */
    private void writeSharedSetUp(String annotation, boolean testsToo) {
        put(
                "",
                type.name(),
                "    static boolean ready;\n    " + annotation + " public void prepares() { ready = true; }\n"
                        + (testsToo ? methods(type.methods()) : ""));
        String groups = annotation.startsWith("@BeforeGroups") ? "(groups = \"prepared" + type.name() + "\")" : "";
        String check =
                "reactor.Hits.test(this, \"%s\", " + type.name() + ".ready ? \"passes\" : \"fails-out-of-order\");";
        put(
                "",
                type.otherName(),
                "    @Test" + groups + " public void needsIt() throws Exception { " + check.formatted("needsIt")
                        + " }\n    @Test" + groups + " public void needsItToo() throws Exception { "
                        + check.formatted("needsItToo") + " }\n");
    }

    private void writeListener(String all) {
        put("@Listeners(" + type.name() + ".Counter.class)", type.name(), """
                public static class Counter implements org.testng.ISuiteListener {
                    static boolean started;
                    @Override public void onStart(org.testng.ISuite suite) { started = true; }
                    @Override public void onFinish(org.testng.ISuite suite) {}
                }
                @BeforeClass public void checkListener() { org.testng.Assert.assertTrue(Counter.started); }
            """ + all);
    }

    private void put(String annotations, String name, String body) {
        put(annotations, name, "", body);
    }

    private void put(String annotations, String name, String modifier, String body) {
        putJava(name, IMPORTS + annotations + "\npublic " + modifier + "class " + name + " {\n" + body + "}\n");
    }

    @Override
    String workingSetUp() {
        return """
                    private boolean ready;
                    @BeforeClass(alwaysRun = true) public void setUpClass() { ready = true; }
                    @BeforeMethod(alwaysRun = true) public void checkSetUp() { org.testng.Assert.assertTrue(ready); }
                """;
    }

    @Override
    String failingSetUp(SetUp setUp, String call) {
        return setUp == SetUp.TEAR_DOWN_FAILS
                ? "    @AfterClass(alwaysRun = true) public void tearDownClass() throws Exception { " + call + " }\n"
                : "    @BeforeClass(alwaysRun = true) public void setUpClass() throws Exception { " + call + " }\n";
    }
}
