package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.ArrayList;
import java.util.List;
import org.testng.IAlterSuiteListener;
import org.testng.IMethodSelector;
import org.testng.IMethodSelectorContext;
import org.testng.ITestNGMethod;
import org.testng.xml.XmlMethodSelector;
import org.testng.xml.XmlSuite;
import org.testng.xml.XmlTest;

/**
 * Confines TestNG to this node's share, be the tests found by classes or by suite files. As a listener it adds itself
 * to each test of a suite as a method selector; as such it is asked first, and the user's groups, includes and excludes
 * decide on what is left.
 */
public final class TestNgShare implements IAlterSuiteListener, IMethodSelector {
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
        for (XmlSuite suite : suites) {
            for (XmlTest test : suite.getTests()) {
                XmlMethodSelector selector = new XmlMethodSelector();
                selector.setName(TestNgShare.class.getName());
                selector.setPriority(BEFORE_THE_USERS_CHOICE);
                List<XmlMethodSelector> selectors = new ArrayList<>(test.getMethodSelectors());
                selectors.add(selector);
                test.setMethodSelectors(selectors);
            }
            alter(suite.getChildSuites());
        }
    }

    @Override
    public boolean includeMethod(IMethodSelectorContext context, ITestNGMethod method, boolean isTestMethod) {
        if (share == null || !isTestMethod) {
            return true;
        }
        Class<?> type = method.getTestClass() == null
                ? method.getRealClass()
                : method.getTestClass().getRealClass();
        boolean mine = share.decide(TestName.of(type.getName(), method.getMethodName()))
                .isMine();
        if (!mine) {
            context.setStopped(true);
        }
        return mine;
    }

    @Override
    public void setTestMethods(List<ITestNGMethod> methods) {
        // Only of interest to selectors that look at all methods at once.
    }
}
