package io.github.distributedtests.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A test case in a report.
 *
 * @param outcome {@code passed}, or what the report has instead, such as {@code failure}
 */
public record ReportedCase(String className, String name, String outcome) {
    private static final List<String> NOT_PASSED = List.of("failure", "error", "skipped", "flakyFailure", "flakyError");

    /** @throws IOException if it is no readable report */
    public static List<ReportedCase> in(Path report) throws IOException {
        try {
            NodeList cases = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            return IntStream.range(0, cases.getLength())
                    .mapToObj(i -> of((Element) cases.item(i)))
                    .toList();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static ReportedCase of(Element test) {
        String outcome = NOT_PASSED.stream()
                .filter(kind -> test.getElementsByTagName(kind).getLength() > 0)
                .findFirst()
                .orElse("passed");
        return new ReportedCase(test.getAttribute("classname"), test.getAttribute("name"), outcome);
    }
}
