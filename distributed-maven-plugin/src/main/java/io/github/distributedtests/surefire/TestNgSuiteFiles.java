package io.github.distributedtests.surefire;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What TestNG's suite files say of classes, and of tests that depend on one another. Of those that are not in XML, which
 * are in YAML, only the words are looked at.
 */
public final class TestNgSuiteFiles {
    private static final Pattern WORD = Pattern.compile("[^\\s,:\\[\\]{}\"'#*?<>|]+");
    private static final Pattern SUITE_FILE = Pattern.compile("(?i).+\\.(ya?ml|xml)");

    /** The keys by which a suite in YAML has groups depend on one another: {@code dependencyGroups}, and an older one. */
    private static final Pattern DEPENDENCES = Pattern.compile("(?i)dependencyGroups");

    private final Set<Path> read = new HashSet<>();
    private final Map<String, Set<String>> groupDependences = new TreeMap<>();
    private final Set<String> classNames = new TreeSet<>();

    /** Those that may be names of classes. */
    private final Set<String> words = new TreeSet<>();

    private boolean hideDependences;

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
    public static Set<String> classesOf(SurefireMojo mojo, ClassFiles classFiles) throws IOException {
        return mojo.test().isPresent() ? Set.of() : read(mojo.suiteXmlFiles()).classes(classFiles);
    }

    private Set<String> classes(ClassFiles classFiles) {
        Set<String> classes = new TreeSet<>(classNames);
        words.stream()
                .filter(word -> classFiles
                        .find(word)
                        .map(ClassFile::name)
                        .filter(word::equals)
                        .isPresent())
                .forEach(classes::add);
        return classes;
    }

    /** Each group that depends on others, with those that it depends on. */
    Map<String, Set<String>> groupDependences() {
        return groupDependences;
    }

    /** Whether groups depend on one another in a way that isn't known. */
    boolean hideDependences() {
        return hideDependences;
    }

    private void add(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !read.add(file)) {
            return; // TestNG has its own to say about a file that isn't there
        }
        Document suite;
        try {
            suite = parser().parse(new InputSource(file.toUri().toString()));
        } catch (SAXException e) {
            addText(file);
            return;
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

    /** There is no parser for YAML here, and TestNG brings its own only with the tests. */
    private void addText(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        hideDependences |= DEPENDENCES.matcher(text).find();
        for (String word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
            if (SUITE_FILE.matcher(word).matches()) {
                add(file.resolveSibling(word).normalize());
            } else {
                words.add(word);
            }
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
