package io.github.distributedtests.junitxml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** A report as an ordinary DOM parser reads it. */
record ReadReport(Element root) {

    static ReadReport of(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            DocumentBuilder parser = factory.newDocumentBuilder();
            return new ReadReport(parser.parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file + " can't be read", e);
        }
    }

    /** All reports below a folder. */
    static List<ReadReport> allIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ReadReport::of)
                    .toList();
        }
    }

    String attribute(String name) {
        return root.getAttribute(name);
    }

    /** The names of the test cases in their order. */
    List<String> testNames() {
        return elements("testcase").stream()
                .map(test -> test.getAttribute("name"))
                .toList();
    }

    /** Each test case with all that is in it, in a form in which equal means the same XML. */
    List<String> tests() {
        return elements("testcase").stream().map(ReadReport::canonical).toList();
    }

    /** How many test cases have a child of this name. */
    int testsWith(String child) {
        return (int) elements("testcase").stream()
                .filter(test -> children(test).anyMatch(node -> child.equals(node.getLocalName())))
                .count();
    }

    List<Element> elements(String name) {
        return list(root.getElementsByTagNameNS("*", name))
                .map(Element.class::cast)
                .toList();
    }

    /** The names of the root's children. */
    List<String> childNames() {
        return children(root)
                .filter(Element.class::isInstance)
                .map(Node::getLocalName)
                .toList();
    }

    private static String canonical(Node node) {
        if (node instanceof Text text) {
            return "text(" + text.getData() + ')';
        }
        if (!(node instanceof Element element)) {
            return node.getNodeName() + '(' + node.getNodeValue() + ')';
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                parts.add('{'
                        + attribute.getNamespaceURI()
                        + '}'
                        + attribute.getLocalName()
                        + '='
                        + attribute.getValue());
            }
        }
        parts.sort(null);
        children(element).map(ReadReport::canonical).forEach(parts::add);
        return '{' + element.getNamespaceURI() + '}' + element.getLocalName() + parts;
    }

    private static Stream<Node> children(Node node) {
        return list(node.getChildNodes());
    }

    private static Stream<Node> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
