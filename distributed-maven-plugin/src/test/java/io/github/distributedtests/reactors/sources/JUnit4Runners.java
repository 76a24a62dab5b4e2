package io.github.distributedtests.reactors.sources;

/** Writes runners of a project's own, and the categories. */
final class JUnit4Runners {
    private JUnit4Runners() {}

    static void writeTo(ModuleSources sources) {
        sources.putJava("reactor.Fast", "public interface Fast {}\n");
        sources.putJava("reactor.Slow", "public interface Slow {}\n");
        sources.putJava("reactor.OwnRunner", """
            public class OwnRunner extends org.junit.runners.BlockJUnit4ClassRunner {
                public OwnRunner(Class<?> type) throws org.junit.runners.model.InitializationError {
                    super(type);
                }
            }
            """);
        sources.putJava("reactor.TwiceRunner", """
            import java.util.*;
            import org.junit.runners.model.*;

            public class TwiceRunner extends org.junit.runners.BlockJUnit4ClassRunner {
                public TwiceRunner(Class<?> type) throws InitializationError {
                    super(type);
                }

                @Override
                protected List<FrameworkMethod> computeTestMethods() {
                    List<FrameworkMethod> methods = new ArrayList<>();
                    for (FrameworkMethod method : super.computeTestMethods()) {
                        methods.add(new Named("firefox", method));
                        methods.add(new Named("chrome", method));
                    }
                    return methods;
                }

                @Override
                protected String testName(FrameworkMethod method) {
                    return ((Named) method).browser + " " + super.testName(method);
                }

                private static final class Named extends FrameworkMethod {
                    final String browser;

                    Named(String browser, FrameworkMethod method) {
                        super(method.getMethod());
                        this.browser = browser;
                    }

                    @Override
                    public boolean equals(Object other) {
                        return super.equals(other) && browser.equals(((Named) other).browser);
                    }

                    @Override
                    public int hashCode() {
                        return super.hashCode() + browser.hashCode();
                    }
                }
            }
            """);
        sources.putJava("reactor.ScriptRunner", """
            import org.junit.runner.*;
            import org.junit.runner.notification.*;

            public class ScriptRunner extends Runner {
                private final Class<?> type;

                public ScriptRunner(Class<?> type) {
                    this.type = type;
                }

                @Override
                public Description getDescription() {
                    Description all = Description.createSuiteDescription(type);
                    for (String line : new String[] {"open", "write", "close"}) {
                        all.addChild(Description.createTestDescription(type, line));
                    }
                    return all;
                }

                @Override
                public void run(RunNotifier notifier) {
                    for (Description test : getDescription().getChildren()) {
                        notifier.fireTestStarted(test);
                        try {
                            OldHits.test(type, test.getMethodName(), "passes");
                        } catch (Throwable e) {
                            notifier.fireTestFailure(new Failure(test, e));
                        }
                        notifier.fireTestFinished(test);
                    }
                }
            }
            """);
        sources.putJava("reactor.FeatureRunner", """
            import java.util.*;
            import org.junit.runner.*;
            import org.junit.runner.notification.*;
            import org.junit.runners.*;
            import org.junit.runners.model.*;

            public class FeatureRunner extends ParentRunner<String> {
                public FeatureRunner(Class<?> type) throws InitializationError {
                    super(type);
                }

                @Override
                protected List<String> getChildren() {
                    return Arrays.asList("buys a book", "sells a book", "reads a book");
                }

                @Override
                protected Description describeChild(String child) {
                    return Description.createTestDescription("Books of " + getTestClass().getName(), child, child);
                }

                @Override
                protected void runChild(String child, RunNotifier notifier) {
                    Description test = describeChild(child);
                    notifier.fireTestStarted(test);
                    try {
                        OldHits.test(getTestClass().getJavaClass(), child, "passes");
                    } catch (Throwable e) {
                        notifier.fireTestFailure(new Failure(test, e));
                    }
                    notifier.fireTestFinished(test);
                }
            }
            """);
    }
}
