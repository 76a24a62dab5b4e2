package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.plan.Plan;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareFiles;
import io.github.distributedtests.share.ShareSettings;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testng.IMethodSelector;
import org.testng.IMethodSelectorContext;
import org.testng.ITestListener;
import org.testng.ITestNGMethod;
import org.testng.ITestResult;
import org.testng.TestNG;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;
import org.testng.xml.XmlClass;
import org.testng.xml.XmlInclude;
import org.testng.xml.XmlMethodSelector;
import org.testng.xml.XmlSuite;
import org.testng.xml.XmlTest;

/** The listener and selector with the real TestNG. */
class TestNgShareTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void of_classes_every_test_runs_on_one_node_with_all_its_invocations(Granularity granularity) throws IOException {
        assertPromise(
                granularity, 15, testNg -> testNg.setTestClasses(new Class<?>[] {Base.class, Heir.class, Other.class}));
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void of_a_suite_file_and_the_suites_that_it_names_every_test_runs_on_one_node(Granularity granularity)
            throws IOException {
        assertPromise(granularity, 15, testNg -> {
            XmlSuite child = suite("child", Heir.class);
            XmlSuite grandchild = suite("grandchild", Other.class);
            addTo(child, grandchild);
            XmlSuite suite = suite("suite", Base.class);
            addTo(suite, child);
            testNg.setXmlSuites(List.of(suite));
        });
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void of_the_groups_that_the_user_chose_every_test_runs_on_one_node(Granularity granularity) throws IOException {
        assertPromise(granularity, 4, testNg -> {
            testNg.setTestClasses(new Class<?>[] {Base.class, Heir.class, Other.class});
            testNg.setGroups("fast");
        });
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void of_the_methods_that_a_suite_file_includes_every_test_runs_on_one_node(Granularity granularity)
            throws IOException {
        assertPromise(granularity, 3, testNg -> {
            XmlSuite suite = suite("suite", Base.class);
            XmlClass type = suite.getTests().get(0).getXmlClasses().get(0);
            type.setIncludedMethods(List.of(new XmlInclude("a"), new XmlInclude("b"), new XmlInclude("c")));
            testNg.setXmlSuites(List.of(suite));
        });
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void of_what_a_selector_of_the_user_chooses_every_test_runs_on_one_node(Granularity granularity)
            throws IOException {
        assertPromise(granularity, 3, testNg -> {
            XmlMethodSelector selector = new XmlMethodSelector();
            selector.setName(BAndI.class.getName());
            selector.setPriority(20);
            XmlSuite suite = new XmlSuite();
            suite.setName("suite");
            for (Class<?> type : List.of(Base.class, Heir.class, Other.class)) {
                XmlTest test = new XmlTest(suite);
                test.setName(type.getSimpleName());
                test.setXmlClasses(new ArrayList<>(List.of(new XmlClass(type))));
                test.setMethodSelectors(new ArrayList<>(List.of(selector)));
            }
            testNg.setXmlSuites(List.of(suite));
        });
    }

    /** Runs it without a share, and with that of each node. */
    private void assertPromise(Granularity granularity, int tests, Consumer<TestNG> choice) throws IOException {
        Set<String> all;
        try (URLClassLoader loader = loader()) {
            all = new TreeSet<>(run(choice, loader));
        }
        assertThat(all).hasSize(tests);

        List<String> union = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        for (int node = 1; node <= 3; node++) {
            Path classPath = Files.createDirectory(folder.resolve("node" + node));
            ShareSettings settings = new ShareSettings(
                    node, new double[] {1, 1, 1}, granularity, List.of(), List.of(), Map.of(), Plan.NONE);
            ShareFiles.of(settings, Optional.empty(), classPath).write(classPath);
            try (URLClassLoader loader = loader(classPath.toUri().toURL())) {
                List<String> ran = run(choice, loader);
                Share share = settings.share(new ClassFiles(getClass().getClassLoader()));
                assertThat(ran).allSatisfy(test -> {
                    String[] name = test.split("[#\\[]");
                    assertThat(share.decide(TestName.of(name[0], name[1])).isMine())
                            .isTrue();
                });
                union.addAll(ran);
                for (String method :
                        ran.stream().map(test -> test.replaceAll("\\[.*", "")).collect(Collectors.toSet())) {
                    assertThat(methods.add(method)).as(method).isTrue();
                }
            }
        }
        assertThat(union).containsExactlyInAnyOrderElementsOf(all);
    }

    /** A class path with no other share file: these tests may be distributed themselves. */
    private static URLClassLoader loader(URL... urls) {
        return new URLClassLoader(urls, TestNgShareTest.class.getClassLoader()) {
            @Override
            public URL getResource(String name) {
                return name.equals(ShareFile.RESOURCE) ? findResource(name) : super.getResource(name);
            }
        };
    }

    private static List<String> run(Consumer<TestNG> choice, ClassLoader classPath) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classPath);
        try {
            ConcurrentLinkedQueue<String> ran = new ConcurrentLinkedQueue<>();
            TestNG testNg = new TestNG(false);
            testNg.setVerbose(0);
            choice.accept(testNg);
            testNg.addListener(new TestNgShare());
            testNg.addListener(new ITestListener() {
                @Override
                public void onTestStart(ITestResult test) {
                    ran.add(test.getTestClass().getName() + '#' + test.getName() + List.of(test.getParameters()));
                }

                @Override
                public void onTestFailure(ITestResult test) {
                    ran.add(test.getName() + " failed: " + test.getThrowable());
                }
            });
            testNg.run();
            return List.copyOf(ran);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static XmlSuite suite(String name, Class<?> type) {
        XmlSuite suite = new XmlSuite();
        suite.setName(name);
        XmlTest test = new XmlTest(suite);
        test.setName(name + " test");
        test.setXmlClasses(new ArrayList<>(List.of(new XmlClass(type))));
        return suite;
    }

    private static void addTo(XmlSuite suite, XmlSuite child) {
        child.setParentSuite(suite);
        suite.getChildSuites().add(child);
    }

    private static void check(boolean prepared) {
        if (!prepared) {
            throw new IllegalStateException("each node runs the configuration methods of its tests");
        }
    }

    // Nothing else runs these: nested classes match no pattern of Surefire's, and TestNG runs nothing in this build.

    public static class Base {
        private boolean prepared;

        @BeforeMethod(alwaysRun = true)
        public void prepare() {
            prepared = true;
        }

        @Test(groups = "fast")
        public void a() {
            check(prepared);
        }

        @Test
        public void b() {
            check(prepared);
        }

        @Test
        public void c() {
            check(prepared);
        }
    }

    public static class Heir extends Base {
        @Test(groups = "fast")
        public void d() {}

        @Test
        public void e() {}
    }

    public static class BAndI implements IMethodSelector {
        private static final long serialVersionUID = 1;

        @Override
        public boolean includeMethod(IMethodSelectorContext context, ITestNGMethod method, boolean isTestMethod) {
            return !isTestMethod || Set.of("b", "i").contains(method.getMethodName());
        }

        @Override
        public void setTestMethods(List<ITestNGMethod> methods) {}
    }

    public static class Other {
        private boolean prepared;

        @BeforeMethod
        public void prepare() {
            prepared = true;
        }

        @DataProvider
        public Object[][] numbers() {
            return new Object[][] {{1}, {2}, {3}};
        }

        @Test(dataProvider = "numbers")
        public void f(int number) {}

        @Test(groups = "fast")
        public void g() {}

        @Test
        public void h() {
            check(prepared);
        }

        @Test
        public void i() {
            check(prepared);
        }

        @Test
        public void j() {
            check(prepared);
        }
    }
}
