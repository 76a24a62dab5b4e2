package io.github.distributedtests.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * How the test cases of some reports ended, each as {@code <report folder>:<class>#<test> <outcome>}, with how often it is
 * there. The module is left out: merged reports have a folder of their own for it.
 */
final class Outcomes {
    private static final List<String> NOT_PASSED = List.of("failure", "error", "skipped", "flakyFailure", "flakyError");

    private Outcomes() {}

    static Map<String, Integer> in(Collection<Path> reports) {
        Map<String, Integer> outcomes = new TreeMap<>();
        reports.forEach(report -> addTo(outcomes, report));
        return outcomes;
    }

    /** The same without the report folder. */
    static Map<String, Integer> inAnyFolder(Collection<Path> reports) {
        Map<String, Integer> outcomes = new TreeMap<>();
        in(reports)
                .forEach((test, times) -> outcomes.merge(test.substring(test.indexOf(':') + 1), times, Integer::sum));
        return outcomes;
    }

    private static void addTo(Map<String, Integer> outcomes, Path report) {
        NodeList cases;
        try {
            cases = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("Not a readable report: " + report, e);
        }
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            outcomes.merge(
                    "%s:%s#%s %s"
                            .formatted(
                                    report.getParent().getFileName(),
                                    test.getAttribute("classname"),
                                    test.getAttribute("name"),
                                    outcome(test)),
                    1,
                    Integer::sum);
        }
    }

    private static String outcome(Element test) {
        return NOT_PASSED.stream()
                .filter(kind -> test.getElementsByTagName(kind).getLength() > 0)
                .findFirst()
                .orElse("passed");
    }
}
