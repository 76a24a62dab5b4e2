package it.customrunner;

import java.util.ArrayList;
import java.util.List;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;

/** Runs each method once for each browser, and names the tests so that no method of that name exists. */
public class TwiceRunner extends BlockJUnit4ClassRunner {

    public TwiceRunner(Class<?> type) throws InitializationError {
        super(type);
    }

    @Override
    protected List<FrameworkMethod> computeTestMethods() {
        List<FrameworkMethod> methods = new ArrayList<>();
        for (FrameworkMethod method : super.computeTestMethods()) {
            methods.add(new InBrowser(method, "firefox"));
            methods.add(new InBrowser(method, "chrome"));
        }
        return methods;
    }

    @Override
    protected String testName(FrameworkMethod method) {
        return ((InBrowser) method).browser + " " + super.testName(method);
    }

    private static final class InBrowser extends FrameworkMethod {

        private final String browser;

        InBrowser(FrameworkMethod method, String browser) {
            super(method.getMethod());
            this.browser = browser;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && browser.equals(((InBrowser) other).browser);
        }

        @Override
        public int hashCode() {
            return super.hashCode() + browser.hashCode();
        }
    }
}
