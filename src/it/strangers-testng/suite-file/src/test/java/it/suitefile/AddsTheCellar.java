package it.suitefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.testng.IAlterSuiteListener;
import org.testng.xml.XmlClass;
import org.testng.xml.XmlSuite;
import org.testng.xml.XmlTest;

/** TestNG asks it after those that Surefire is told of. */
public class AddsTheCellar implements IAlterSuiteListener {
    @Override
    public void alter(List<XmlSuite> suites) {
        for (XmlSuite suite : suites) {
            XmlTest added = new XmlTest(suite);
            added.setName("cellar");
            added.setXmlClasses(new ArrayList<>(Collections.singletonList(new XmlClass(Cellar.class))));
        }
    }
}
