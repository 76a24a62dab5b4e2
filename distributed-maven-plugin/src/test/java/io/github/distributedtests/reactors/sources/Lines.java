package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Outcome;
import io.github.distributedtests.reactors.model.SetUp;
import io.github.distributedtests.reactors.model.TestMethod;

/**
 * What each generated test does: it writes a line of its own and then ends as it is meant to. The lines are the truth
 * about what ran, whatever reports and ledgers say.
 */
final class Lines {
    /** The environment variable that names the file. */
    static final String FILE = "REACTOR_LINES";

    private final String type;

    private Lines(String type) {
        this.type = type;
    }

    /** Statements for Jupiter, TestNG, Spock and Cucumber. */
    static Lines ofNew() {
        return new Lines("reactor.Hits");
    }

    /** Statements for JUnit 4, which knows an aborted test by another exception. */
    static Lines ofJUnit4() {
        return new Lines("reactor.OldHits");
    }

    /** A test that is executed once. */
    String test(TestMethod method) {
        return test(method.name(), method.outcome());
    }

    /** A test of this name that is executed once and passes. */
    String passing(String name) {
        return test(name, Outcome.PASSES);
    }

    private String test(String name, Outcome outcome) {
        return "%s.test(this, \"%s\", \"%s\");".formatted(type, name, outcome.word());
    }

    /** One invocation of several. The last ends as the method is meant to. */
    String invocation(TestMethod method, String textOfInvocation, String whetherLast) {
        return "%s.test(this, \"%s[\" + %s + \"]\", %s ? \"%s\" : \"passes\");"
                .formatted(
                        type,
                        method.name(),
                        textOfInvocation,
                        whetherLast,
                        method.outcome().word());
    }

    /** A test that fails unless the one before it in its class ran just before, in the same JVM. */
    String step(TestMethod method, int index) {
        return "%s.step(this, \"%s\", %d);".formatted(type, method.name(), index);
    }

    String setUp(String className, SetUp setUp) {
        return "%s.setUp(%s.class, \"%s\");".formatted(type, className, setUp == SetUp.WORKS ? "works" : "fails");
    }

    /** The class with these statements. */
    static void writeTo(ModuleSources sources, boolean old, String aborted) {
        String name = old ? "OldHits" : "Hits";
        sources.putJava("reactor." + name, """
            public final class %1$s {
                private static final java.util.Set<String> SEEN = java.util.concurrent.ConcurrentHashMap.newKeySet();
                private static final java.util.Map<String, Integer> NEXT = new java.util.concurrent.ConcurrentHashMap<>();

                private %1$s() {}

                public static void test(Object test, String name, String outcome) throws Exception {
                    line(typeOf(test) + "#" + name, outcome);
                }

                public static void step(Object test, String name, int index) throws Exception {
                    Integer next = NEXT.put(typeOf(test), index + 1);
                    boolean inOrder = index == 0 || next != null && next == index;
                    test(test, name, inOrder ? "passes" : "fails-out-of-order");
                }

                public static void setUp(Class<?> type, String outcome) throws Exception {
                    if (!outcome.equals("works")) {
                        write("~ " + type.getName() + " " + outcome);
                        throw new IllegalStateException("meant");
                    }
                }

                public static void line(String test, String outcome) throws Exception {
                    write(test + " " + outcome);
                    switch (outcome) {
                        case "fails":
                        case "fails-out-of-order":
                            throw new AssertionError("meant: " + outcome);
                        case "errs":
                            throw new IllegalStateException("meant");
                        case "aborts":
                            throw new %2$s("meant");
                        case "times-out":
                            Thread.sleep(60_000);
                            break;
                        case "flaky":
                            if (SEEN.add(test)) {
                                throw new AssertionError("meant, the first time");
                            }
                            break;
                        default:
                    }
                }

                private static String typeOf(Object test) {
                    return (test instanceof Class ? (Class<?>) test : test.getClass()).getName();
                }

                private static synchronized void write(String line) throws Exception {
                    String file = System.getenv("%3$s");
                    if (file == null) {
                        return;
                    }
                    try (java.io.OutputStream out = new java.io.FileOutputStream(file, true)) {
                        out.write(("%4$s " + line + "\\n").getBytes("UTF-8"));
                    }
                }
            }
            """.formatted(name, aborted, FILE, sources.module()));
    }

    /** Whether the method needs a time limit to end. */
    static boolean needsLimit(TestMethod method) {
        return method.outcome() == Outcome.TIMES_OUT;
    }
}
