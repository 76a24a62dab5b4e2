package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.TestNgListeners;
import java.util.List;
import org.testng.xml.XmlMethodSelector;
import org.testng.xml.XmlPackage;
import org.testng.xml.XmlSuite;
import org.testng.xml.XmlTest;

/** What the user of TestNG has plugged in to choose tests, and what must be asked before any test is taken out. */
final class UsersHooks {
    private static final String SUREFIRE = "org.apache.maven.surefire.";

    /** Those that Surefire is told of; static, because TestNG makes what needs them by name. */
    private static volatile String listeners = "";

    private final TestNgListeners all;

    private UsersHooks(TestNgListeners all) {
        this.all = all;
    }

    /** @param listed the listeners that Surefire is told of, with commas between */
    static void listeners(String listed) {
        listeners = listed;
    }

    /** Whether there are any that may look at more than one test at a time, or that expect to be asked first. */
    static boolean choose(List<XmlSuite> suites) {
        ClassLoader classPath = Thread.currentThread().getContextClassLoader();
        TestNgListeners all =
                new TestNgListeners(new ClassFiles(classPath)).listed(listeners).offeredOn(classPath);
        return new UsersHooks(all).select(suites) || all.interceptMethods();
    }

    /** Whether the suites have selectors of the user's. Collects their listeners. */
    private boolean select(List<XmlSuite> suites) {
        boolean select = false;
        for (XmlSuite suite : suites) {
            all.named(suite.getListeners());
            select |= !suite.getMethodSelectors().isEmpty();
            for (XmlTest test : suite.getTests()) {
                test.getXmlClasses().forEach(type -> all.of(type.getName()));
                test.getXmlPackages()
                        .forEach(packaged -> copy(packaged).getXmlClasses().forEach(type -> all.of(type.getName())));
                select |= test.getMethodSelectors().stream().anyMatch(UsersHooks::isOfTheUser);
            }
            select |= select(suite.getChildSuites());
        }
        return select;
    }

    /** A package keeps what it found, and a listener may still change what it is to find. */
    private static XmlPackage copy(XmlPackage packaged) {
        XmlPackage copy = new XmlPackage(packaged.getName());
        copy.setInclude(packaged.getInclude());
        copy.setExclude(packaged.getExclude());
        return copy;
    }

    /** Surefire's, which choose by groups and names, are asked last, and about one test at a time. */
    private static boolean isOfTheUser(XmlMethodSelector selector) {
        return selector.getClassName() == null || !selector.getClassName().startsWith(SUREFIRE);
    }
}
