package io.github.distributedtests.junitxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.junitxml.ReportMerge.Result;
import io.github.distributedtests.junitxml.ReportMerge.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ReportMergePropertiesTest {
    private static final List<String> CHILDREN = List.of(
            "failure",
            "error",
            "skipped",
            "rerunFailure",
            "rerunError",
            "flakyFailure",
            "flakyError",
            "system-out",
            "system-err",
            "x:unknown");
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "ISO-8859-1", "US-ASCII");

    record Child(String name, String message, List<String> pieces, boolean cdata) {}

    record TestCase(String className, String name, List<Child> children, int node, boolean twoFolders) {}

    @Property(tries = 25)
    void the_merged_tests_are_the_union_of_those_of_the_nodes(
            @ForAll("suites") List<TestCase> tests, @ForAll("encodings") List<String> encodings) throws IOException {
        Path root = Files.createTempDirectory("merge").toRealPath();
        try {
            Map<Path, List<TestCase>> files = new TreeMap<>();
            for (TestCase test : tests) {
                String file = "TEST-%s-node-%d-of-3.xml".formatted(test.className(), test.node());
                Path folder = root.resolve(test.twoFolders() ? "b" : "a");
                files.computeIfAbsent(folder.resolve(file), key -> new ArrayList<>())
                        .add(test);
            }
            int i = 0;
            for (Map.Entry<Path, List<TestCase>> file : files.entrySet()) {
                Files.createDirectories(file.getKey().getParent());
                Charset charset = Charset.forName(encodings.get(i++ % encodings.size()));
                Files.write(file.getKey(), report(file.getValue(), charset).getBytes(charset));
            }

            Result result = ReportMerge.merge(
                    Stream.of("a", "b")
                            .map(folder -> new Source("g:app", "surefire", root.resolve(folder)))
                            .toList(),
                    root.resolve("out"));

            assertThat(result.problems()).isEmpty();
            assertThat(testsIn(root.resolve("out")))
                    .containsExactlyInAnyOrderElementsOf(testsIn(root.resolve("a"), root.resolve("b")));
            assertThat(result.reports())
                    .extracting(report -> report.getFileName().toString())
                    .doesNotHaveDuplicates()
                    .containsAll(tests.stream()
                            .map(test -> "TEST-" + test.className() + ".xml")
                            .toList());
            for (Path report : result.reports()) {
                totalsAreRight(ReadReport.of(report));
            }
        } finally {
            delete(root);
        }
    }

    private static void totalsAreRight(ReadReport report) {
        assertThat(report.attribute("tests")).isEqualTo("" + report.testNames().size());
        assertThat(report.attribute("skipped")).isEqualTo("" + report.testsWith("skipped"));
        assertThat(report.attribute("time")).isEqualTo("0." + report.testNames().size() * 3);
    }

    @Provide
    Arbitrary<List<String>> encodings() {
        return Arbitraries.of(ENCODINGS).list().ofSize(3);
    }

    @Provide
    Arbitrary<List<TestCase>> suites() {
        Arbitrary<String> text = text();
        Arbitrary<Child> child = Combinators.combine(
                        Arbitraries.of(CHILDREN), text, text.list().ofMaxSize(4), Arbitraries.of(true, false))
                .as(Child::new);
        return Combinators.combine(
                        Arbitraries.of("a.T", "a.T$Inner", "b.U"),
                        text,
                        child.list().ofMaxSize(4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as(TestCase::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Made of what is special to XML, and what it must leave alone; sometimes longer than a parser's buffer. */
    private static Arbitrary<String> text() {
        Arbitrary<String> piece = Arbitraries.of(
                "]]>",
                "]",
                ">",
                "<",
                "&",
                "&amp;",
                "\"",
                "'",
                "\r\n",
                "\r",
                "\n",
                "\t",
                " ",
                "--",
                "?>",
                "<!--",
                "x",
                "word ",
                "\u00fc",
                "\u20ac",
                "\ud83d\ude00",
                "\ufffd",
                "\u0085",
                "\u2028");
        Arbitrary<String> shortText = piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
        Arbitrary<String> longText = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(8000, 9000))
                .as((seed, length) -> {
                    List<String> pieces = List.of("\ud83d\ude00", "]]>", "\u00fc", "\n", "&", "x");
                    StringBuilder all = new StringBuilder();
                    new Random(seed).ints(length, 0, pieces.size()).forEach(i -> all.append(pieces.get(i)));
                    return all.toString();
                });
        return Arbitraries.frequencyOf(Tuple.of(12, shortText), Tuple.of(1, longText));
    }

    private static String report(List<TestCase> tests, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>");
        long skipped = tests.stream()
                .filter(test ->
                        test.children().stream().anyMatch(child -> child.name().equals("skipped")))
                .count();
        xml.append("<testsuite xmlns:x='urn:x' name='n' tests='%d' skipped='%d' time='0.%d'><properties/>"
                .formatted(tests.size(), skipped, 3 * tests.size()));
        for (TestCase test : tests) {
            xml.append("\n<testcase classname='").append(test.className()).append("' name='");
            xml.append(escaped(test.name(), encoder)).append("'>");
            for (Child child : test.children()) {
                xml.append('<').append(child.name()).append(" message='");
                xml.append(escaped(child.message(), encoder)).append("'>");
                for (String piece : child.pieces()) {
                    xml.append(
                            child.cdata() && encoder.canEncode(piece)
                                    ? "<![CDATA[" + piece.replace("]]>", "]]]]><![CDATA[>") + "]]>"
                                    : escaped(piece, encoder));
                }
                xml.append("</").append(child.name()).append('>');
            }
            xml.append("</testcase>");
        }
        return xml.append("\n</testsuite>").toString();
    }

    private static String escaped(String text, CharsetEncoder encoder) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = c >= ' ' && "<>&\"'".indexOf(c) < 0 && encoder.canEncode(Character.toString(c));
            escaped.append(plain ? Character.toString(c) : "&#" + c + ';');
        });
        return escaped.toString();
    }

    private static List<String> testsIn(Path... folders) throws IOException {
        List<String> tests = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                ReadReport.allIn(folder).forEach(report -> tests.addAll(report.tests()));
            }
        }
        return tests;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
