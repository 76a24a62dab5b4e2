package io.github.distributedtests.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.benchmark.report.BarPlot.Bar;
import io.github.distributedtests.benchmark.report.LinePlot.Point;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PlotsTest {

    @Test
    void bars_are_as_long_as_their_values_and_no_text_breaks_the_document() throws Exception {
        Document svg = parse(new BarPlot("a < b & c", "seconds")
                .panel("N > 2", List.of(new Bar("<ring>", 10, "10 s", true), new Bar("other", 5, "5 s", false)))
                .svg());

        List<Element> bars = elements(svg, "rect");
        double longest = Double.parseDouble(bars.get(0).getAttribute("width"));
        assertThat(Double.parseDouble(bars.get(1).getAttribute("width"))).isEqualTo(longest / 2);
        assertThat(elements(svg, "text"))
                .extracting(Element::getTextContent)
                .contains("a < b & c", "N > 2", "<ring>", "10 s", "other", "5 s");
    }

    @Test
    void on_logarithmic_axes_a_power_is_a_straight_line() throws Exception {
        Document svg = parse(new LinePlot("title", "seconds", "tests")
                .line("squares", List.of(new Point(1, 1), new Point(10, 100), new Point(100, 10_000)), true)
                .svg());

        String[] points = elements(svg, "path")
                .get(0)
                .getAttribute("d")
                .replaceAll("[ML]", "")
                .split(" ");
        double[][] at = new double[3][];
        for (int i = 0; i < 3; i++) {
            String[] pair = points[i].split(",");
            at[i] = new double[] {Double.parseDouble(pair[0]), Double.parseDouble(pair[1])};
        }
        assertThat(at[1][0] - at[0][0]).isEqualTo(at[2][0] - at[1][0]).isPositive();
        assertThat(at[1][1] - at[0][1]).isEqualTo(at[2][1] - at[1][1]).isNegative();
    }

    @Test
    void long_labels_of_bars_have_room() throws Exception {
        Document svg = parse(new BarPlot("title", "seconds")
                .panel("panel", List.of(new Bar("x".repeat(40), 1, "1 s", true)))
                .svg());

        Element label = elements(svg, "text").get(3);
        assertThat(label.getTextContent()).startsWith("xxx");
        assertThat(Double.parseDouble(label.getAttribute("x"))).isGreaterThanOrEqualTo(40 * 7);
    }

    @Test
    void labels_of_lines_that_end_together_stand_below_one_another() throws Exception {
        Document svg = parse(new LinePlot("title", "seconds", "tests")
                .line("low", List.of(new Point(1, 1), new Point(10, 10)), true)
                .line("high", List.of(new Point(1, 1), new Point(10, 10.1)), true)
                .svg());

        List<Element> labels = elements(svg, "text").stream()
                .filter(text -> text.getAttribute("class").equals("strong"))
                .toList();
        assertThat(labels).extracting(Element::getTextContent).containsExactly("high", "low");
        assertThat(y(labels.get(1)) - y(labels.get(0))).isGreaterThanOrEqualTo(12);
    }

    private static double y(Element element) {
        return Double.parseDouble(element.getAttribute("y"));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
