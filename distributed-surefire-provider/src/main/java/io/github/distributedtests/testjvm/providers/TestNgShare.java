package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.testng.IAlterSuiteListener;
import org.testng.IMethodInterceptor;
import org.testng.IMethodSelector;
import org.testng.IMethodSelectorContext;
import org.testng.ITestContext;
import org.testng.ITestListener;
import org.testng.ITestNGMethod;
import org.testng.TestRunner;
import org.testng.xml.XmlMethodSelector;
import org.testng.xml.XmlSuite;
import org.testng.xml.XmlTest;

/**
 * Confines TestNG to this node's share, be the tests found by classes or by suite files. As a listener it adds itself
 * to each test of a suite as a method selector; as such it is asked first, and the user's groups, includes and excludes
 * decide on what is left. Where the user has selectors or interceptors that may look at more than one test at a time,
 * or where another listener changed the suite later, it takes out the tests of other nodes only when all of these have
 * had their say.
 */
public final class TestNgShare implements IAlterSuiteListener, IMethodSelector, ITestListener {
    private static final long serialVersionUID = 1;

    /** Selectors are asked in ascending order; those that TestNG makes from the user's choice have 10. */
    private static final int BEFORE_THE_USERS_CHOICE = 1;

    private final transient Share share = TestJvm.findHanded(
                    Thread.currentThread().getContextClassLoader())
            .map(TestJvm::share)
            .orElse(null);

    /** Called by TestNG. */
    public TestNgShare() {}

    @Override
    public void alter(List<XmlSuite> suites) {
        if (share != null) {
            alter(suites, UsersHooks.choose(suites));
        }
    }

    private void alter(List<XmlSuite> suites, boolean usersHooks) {
        for (XmlSuite suite : suites) {
            for (XmlTest test : suite.getTests()) {
                if (JUnitInTestNg.includes(test)) {
                    JUnitInTestNg.keepOnly(share, test);
                } else if (!usersHooks) {
                    addSelector(test);
                }
            }
            alter(suite.getChildSuites(), usersHooks);
        }
    }

    private static void addSelector(XmlTest test) {
        XmlMethodSelector selector = new XmlMethodSelector();
        selector.setName(TestNgShare.class.getName());
        selector.setPriority(BEFORE_THE_USERS_CHOICE);
        List<XmlMethodSelector> selectors = new ArrayList<>(test.getMethodSelectors());
        selectors.add(selector);
        test.setMethodSelectors(selectors);
    }

    @Override
    public boolean includeMethod(IMethodSelectorContext context, ITestNGMethod method, boolean isTestMethod) {
        if (share == null || !isTestMethod) {
            return true;
        }
        boolean mine = isMine(method);
        if (!mine) {
            context.setStopped(true);
        }
        return mine;
    }

    private boolean isMine(ITestNGMethod method) {
        Class<?> type = method.getTestClass() == null
                ? method.getRealClass()
                : method.getTestClass().getRealClass();
        return share.decide(TestName.of(type.getName(), method.getMethodName())).isMine();
    }

    @Override
    public void setTestMethods(List<ITestNGMethod> methods) {
        // Only of interest to selectors that look at all methods at once.
    }

    /** All selectors have been asked. The user's interceptors are there, and TestNG asks them in their order. */
    @Override
    public void onStart(ITestContext test) {
        if (share != null
                && !JUnitInTestNg.includes(test.getCurrentXmlTest())
                && !Arrays.stream(test.getAllTestMethods()).allMatch(this::isMine)) {
            IMethodInterceptor last = (methods, context) -> methods.stream()
                    .filter(method -> isMine(method.getMethod()))
                    .collect(Collectors.toList());
            ((TestRunner) test).addListener(last);
        }
    }
}
