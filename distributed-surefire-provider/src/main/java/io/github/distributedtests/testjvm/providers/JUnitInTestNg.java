package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.testng.xml.XmlClass;
import org.testng.xml.XmlTest;

/** The part of a TestNG suite that TestNG hands to JUnit, which it did before 7.6. It asks nobody about those tests. */
final class JUnitInTestNg {
    private JUnitInTestNg() {}

    static boolean includes(XmlTest test) {
        try {
            return (Boolean) XmlTest.class.getMethod("isJUnit").invoke(test);
        } catch (NoSuchMethodException e) {
            return false; // this version of TestNG knows nothing of JUnit
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of TestNG doesn't say what it leaves to JUnit", e);
        }
    }

    /** Leaves only the classes that are this node's, each in one piece. */
    static void keepOnly(Share share, XmlTest test) {
        List<XmlClass> classes = new ArrayList<>(test.getXmlClasses());
        test.getXmlPackages().forEach(packaged -> classes.addAll(packaged.getXmlClasses()));
        test.setXmlPackages(new ArrayList<>());
        test.setXmlClasses(classes.stream()
                .filter(type -> share.decide(TestName.of(type.getName(), null)).isMine())
                .collect(Collectors.toList()));
    }
}
