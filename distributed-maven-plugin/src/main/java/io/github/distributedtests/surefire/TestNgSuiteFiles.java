package io.github.distributedtests.surefire;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What TestNG's suite files say of classes, and of tests that depend on one another. */
public final class TestNgSuiteFiles {
    private final Set<Path> read = new HashSet<>();
    private final Map<String, Set<String>> groupDependences = new TreeMap<>();
    private final Set<String> classNames = new TreeSet<>();

    private TestNgSuiteFiles() {}

    /**
     * Reads these files and all that they name.
     *
     * @throws IOException if one can't be read
     */
    static TestNgSuiteFiles read(Collection<Path> files) throws IOException {
        TestNgSuiteFiles suites = new TestNgSuiteFiles();
        for (Path file : files) {
            suites.add(file.toAbsolutePath().normalize());
        }
        return suites;
    }

    /**
     * The classes that the suite files of an execution name, wherever on the class path they are; none if it has no such
     * files, or if the user selects tests instead.
     *
     * @throws IOException if a file can't be read
     */
    public static Set<String> classesOf(SurefireMojo mojo) throws IOException {
        return mojo.test().isPresent() ? Set.of() : read(mojo.suiteXmlFiles()).classNames;
    }

    /** Each group that depends on others, with those that it depends on. */
    Map<String, Set<String>> groupDependences() {
        return groupDependences;
    }

    private void add(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !read.add(file)) {
            return; // TestNG has its own to say about a file that isn't there
        }
        Document suite;
        try {
            suite = parser().parse(new InputSource(file.toUri().toString()));
        } catch (SAXException e) {
            return; // not in XML: neither is it a suite with such dependences, or TestNG refuses it
        }
        for (Element group : elements(suite, "group")) {
            if (group.getParentNode().getNodeName().equals("dependencies")) {
                for (String wanted : group.getAttribute("depends-on").trim().split("\\s+")) {
                    groupDependences
                            .computeIfAbsent(group.getAttribute("name"), missing -> new TreeSet<>())
                            .add(wanted);
                }
            }
        }
        elements(suite, "class").forEach(type -> classNames.add(type.getAttribute("name")));
        for (Element child : elements(suite, "suite-file")) {
            add(file.resolveSibling(child.getAttribute("path")).normalize());
        }
    }

    private static Iterable<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return () -> IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .iterator();
    }

    /** It never fetches the document type, which lies on a web server. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            parser.setErrorHandler(null);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
