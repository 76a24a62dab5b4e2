package io.github.distributedtests.testjvm.platform;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.TestNg;
import io.github.distributedtests.testjvm.TestJvm;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.testng.IAlterSuiteListener;
import org.testng.xml.XmlClass;
import org.testng.xml.XmlSuite;
import org.testng.xml.XmlTest;

/**
 * Adds classes that set up the tests of others to what TestNG's engine for the JUnit Platform runs: the engine names
 * only the methods that are left on this node to TestNG. The extension names this listener to the engine, which asks it
 * in the one launch that Surefire makes.
 */
public final class SetUpForTestNg implements IAlterSuiteListener {

    /** Called by TestNG. */
    public SetUpForTestNg() {}

    @Override
    public void alter(List<XmlSuite> suites) {
        ClassLoader classPath = Thread.currentThread().getContextClassLoader();
        ClassFiles classFiles = new ClassFiles(classPath);
        Set<String> setUp =
                TestJvm.find(classPath)
                        .map(jvm -> jvm.file().decisions().classNames())
                        .orElse(Collections.emptySet())
                        .stream()
                        // The engine looks at no class without tests, so that no set-up in one is ever called.
                        .filter(name -> TestNg.isTestClass(name, classFiles)
                                && !TestNg.setUpForOthers(name, classFiles).isEmpty())
                        .collect(Collectors.toSet());
        suites.stream().flatMap(suite -> suite.getTests().stream()).forEach(test -> add(setUp, test));
    }

    private static void add(Set<String> setUp, XmlTest test) {
        Set<String> there = test.getXmlClasses().stream().map(XmlClass::getName).collect(Collectors.toSet());
        setUp.stream().filter(name -> !there.contains(name)).sorted().forEach(name -> {
            XmlClass added = new XmlClass(name);
            added.setExcludedMethods(Collections.singletonList(".*")); // tests only, not set-up
            test.getXmlClasses().add(added);
        });
    }
}
