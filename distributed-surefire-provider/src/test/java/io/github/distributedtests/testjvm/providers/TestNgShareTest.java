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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testng.IAlterSuiteListener;
import org.testng.IMethodInstance;
import org.testng.IMethodInterceptor;
import org.testng.IMethodSelector;
import org.testng.IMethodSelectorContext;
import org.testng.ITestContext;
import org.testng.ITestListener;
import org.testng.ITestNGMethod;
import org.testng.ITestResult;
import org.testng.TestNG;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Listeners;
import org.testng.annotations.Test;
import org.testng.internal.DefaultMethodSelectorContext;
import org.testng.xml.XmlClass;
import org.testng.xml.XmlInclude;
import org.testng.xml.XmlMethodSelector;
import org.testng.xml.XmlMethodSelectors;
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

    /** Of the user's, in front of ours and behind it, at places that end the asking, and at one that ours has. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 5, 10, 20000})
    void of_what_a_selector_of_the_users_chooses_every_test_runs_on_one_node(int priority) throws IOException {
        assertPromise(Granularity.METHOD, withoutDsAndEs(priority) ? 13 : 15, testNg -> {
            XmlSuite suite = suite("suite", Base.class, Heir.class, Other.class);
            suite.getTests().get(0).setMethodSelectors(new ArrayList<>(List.of(selector(priority))));
            testNg.setXmlSuites(List.of(suite));
        });
    }

    /** The last one that is asked decides, and one that TestNG makes has 10; below 0, others are not asked. */
    private static boolean withoutDsAndEs(int priority) {
        return priority < 0 || priority > 10;
    }

    @org.junit.jupiter.api.Test
    void of_what_a_selector_of_a_whole_suite_chooses_every_test_runs_on_one_node() throws IOException {
        assertPromise(Granularity.METHOD, 13, testNg -> {
            XmlSuite suite = suite("suite", Base.class, Heir.class, Other.class);
            XmlMethodSelectors selectors = new XmlMethodSelectors();
            selectors.setMethodSelector(selector(-1));
            suite.setMethodSelectors(selectors);
            testNg.setXmlSuites(List.of(suite));
        });
    }

    @org.junit.jupiter.api.Test
    void an_interceptor_sees_all_tests_and_of_what_it_leaves_every_test_runs_on_one_node() throws IOException {
        assertPromise(Granularity.METHOD, 9, testNg -> {
            XmlSuite suite = suite("suite", Base.class, Heir.class, Other.class);
            suite.setListeners(List.of(EverySecond.class.getName()));
            testNg.setXmlSuites(List.of(suite));
        });
    }

    @org.junit.jupiter.api.Test
    void an_interceptor_that_a_class_brings_along_sees_all_tests_too() throws IOException {
        assertPromise(
                Granularity.METHOD,
                9,
                testNg -> testNg.setTestClasses(new Class<?>[] {Base.class, Heir.class, OtherWithListener.class}));
    }

    @org.junit.jupiter.api.Test
    void of_tests_that_another_listener_adds_later_every_one_runs_on_one_node() throws IOException {
        assertPromise(Granularity.METHOD, 15, testNg -> {
            XmlSuite suite = suite("suite", Base.class);
            suite.setListeners(List.of(AddsTests.class.getName()));
            testNg.setXmlSuites(List.of(suite));
        });
    }

    @org.junit.jupiter.api.Test
    void set_up_is_called_on_every_node() throws IOException {
        try (URLClassLoader classPath = loader(shareOf(1, Granularity.METHOD))) {
            TestNgShare share = in(classPath, TestNgShare::new);

            assertThat(share.includeMethod(new DefaultMethodSelectorContext(), null, false))
                    .isTrue();
        }
    }

    /** Runs it without a share, and with that of each node. */
    private void assertPromise(Granularity granularity, int tests, Consumer<TestNG> choice) throws IOException {
        Set<String> all;
        try (URLClassLoader loader = loader()) {
            all = new TreeSet<>(run(choice, false, loader));
        }
        assertThat(all).hasSize(tests);

        List<String> union = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        for (int node = 1; node <= 3; node++) {
            try (URLClassLoader loader = loader(shareOf(node, granularity))) {
                List<String> ran = run(choice, true, loader);
                Share share = settings(node, granularity)
                        .share(new ClassFiles(getClass().getClassLoader()));
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

    /** A folder for the class path. */
    private URL shareOf(int node, Granularity granularity) throws IOException {
        Path classPath = Files.createDirectory(folder.resolve("node" + node));
        ShareFiles.of(settings(node, granularity), Optional.empty(), classPath).write(classPath);
        return classPath.toUri().toURL();
    }

    private static ShareSettings settings(int node, Granularity granularity) {
        return new ShareSettings(node, new double[] {1, 1, 1}, granularity, List.of(), List.of(), Map.of(), Plan.NONE);
    }

    private static <T> T in(ClassLoader classPath, Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classPath);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
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

    private static List<String> run(Consumer<TestNG> choice, boolean isShared, ClassLoader classPath) {
        return in(classPath, () -> {
            ConcurrentLinkedQueue<String> ran = new ConcurrentLinkedQueue<>();
            TestNG testNg = new TestNG(false);
            testNg.setVerbose(0);
            choice.accept(testNg);
            if (isShared) {
                testNg.addListener(new TestNgShare());
            }
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
        });
    }

    private static XmlMethodSelector selector(int priority) {
        XmlMethodSelector selector = new XmlMethodSelector();
        selector.setName(NoDsAndNoEs.class.getName());
        selector.setPriority(priority);
        return selector;
    }

    private static XmlSuite suite(String name, Class<?>... types) {
        XmlSuite suite = new XmlSuite();
        suite.setName(name);
        XmlTest test = new XmlTest(suite);
        test.setName(name + " test");
        test.setXmlClasses(Arrays.stream(types).map(XmlClass::new).collect(Collectors.toCollection(ArrayList::new)));
        return suite;
    }

    private static void addTo(XmlSuite suite, XmlSuite child) {
        child.setParentSuite(suite);
        suite.getChildSuites().add(child);
    }

    /** Has a say in tests, and none in their set-up. */
    public static class NoDsAndNoEs implements IMethodSelector {
        @Override
        public boolean includeMethod(IMethodSelectorContext context, ITestNGMethod method, boolean isTestMethod) {
            return !isTestMethod || !Set.of("d", "e").contains(method.getMethodName());
        }

        @Override
        public void setTestMethods(List<ITestNGMethod> methods) {}
    }

    public static class EverySecond implements IMethodInterceptor {
        @Override
        public List<IMethodInstance> intercept(List<IMethodInstance> methods, ITestContext context) {
            List<IMethodInstance> sorted = new ArrayList<>(methods);
            sorted.sort(Comparator.comparing(EverySecond::name));
            return IntStream.range(0, sorted.size())
                    .filter(i -> i % 2 == 0)
                    .mapToObj(sorted::get)
                    .toList();
        }

        private static String name(IMethodInstance method) {
            return method.getMethod().getTestClass().getName()
                    + method.getMethod().getMethodName();
        }
    }

    public static class AddsTests implements IAlterSuiteListener {
        @Override
        public void alter(List<XmlSuite> suites) {
            XmlSuite suite = suites.get(0);
            suite.getTests().get(0).setMethodSelectors(new ArrayList<>());
            XmlTest test = new XmlTest(suite);
            test.setName("added");
            test.setXmlClasses(new ArrayList<>(List.of(new XmlClass(Heir.class), new XmlClass(Other.class))));
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
            check();
        }

        @Test
        public void b() {
            check();
        }

        @Test
        public void c() {
            check();
        }

        private void check() {
            if (!prepared) {
                throw new IllegalStateException("each node runs the configuration methods of its tests");
            }
        }
    }

    public static class Heir extends Base {
        @Test(groups = "fast")
        public void d() {}

        @Test
        public void e() {}
    }

    @Listeners(EverySecond.class)
    public static class OtherWithListener extends Other {}

    public static class Other {
        @DataProvider
        public Object[][] numbers() {
            return new Object[][] {{1}, {2}, {3}};
        }

        @Test(dataProvider = "numbers")
        public void f(int number) {}

        @Test(groups = "fast")
        public void g() {}

        @Test
        public void h() {}

        @Test
        public void i() {}

        @Test
        public void j() {}
    }
}
