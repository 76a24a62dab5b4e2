package io.github.distributedtests.junitxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes the parts of one report as one, in their order. A part is read again for each portion of the result, so that
 * none is ever held in memory.
 */
final class MergedReport {
    private final XmlWriter out;

    private MergedReport(XmlWriter out) {
        this.out = out;
    }

    /**
     * Plain suites become one suite. Suites from files that have several stay as they are, next to each other, and the
     * one of the plain suites, if there are any, comes first.
     *
     * @param parts at least one
     * @throws UnreadableReportException if a part is no longer what was scanned
     */
    static void write(List<ReportScan> parts, OutputStream stream) throws IOException {
        XmlWriter out = new XmlWriter(stream);
        MergedReport report = new MergedReport(out);
        List<ReportScan> plain =
                parts.stream().filter(part -> !part.hasSeveralSuites()).toList();
        List<ReportScan> several =
                parts.stream().filter(ReportScan::hasSeveralSuites).toList();
        if (several.isEmpty()) {
            report.suite(plain);
        } else {
            out.start(SuiteTotals.of(root(several), parts));
            if (!plain.isEmpty()) {
                out.lineBreak("");
                report.suite(plain);
            }
            for (ReportScan part : several) {
                report.children(part, child -> true);
            }
            out.lineBreak("");
            out.end();
        }
        out.finish();
    }

    private static Tag root(List<ReportScan> parts) {
        return Tag.union(parts.stream().map(ReportScan::root).toList());
    }

    /**
     * The properties are those of the first node's JVM: readers know of one set for a suite, and those of the others
     * differ in what names the machine, such as paths and process ids.
     */
    private void suite(List<ReportScan> parts) throws IOException {
        out.start(SuiteTotals.of(root(parts), parts));
        for (ReportScan part : parts) {
            if (part.suiteWide().containsKey("properties")) {
                firstChild(part, "properties");
                break;
            }
        }
        for (ReportScan part : parts) {
            children(part, child -> !ReportScan.SUITE_WIDE.contains(child));
        }
        suiteOutput(parts, "system-out");
        suiteOutput(parts, "system-err");
        out.lineBreak("");
        out.end();
    }

    private void firstChild(ReportScan part, String name) throws IOException {
        try (ReportCursor cursor = new ReportCursor(part.file())) {
            cursor.nextTag();
            Tag child = cursor.nextTag();
            while (!child.localName().equals(name)) {
                inside(cursor, false);
                child = cursor.nextTag();
            }
            out.lineBreak("  ");
            element(cursor, child);
        }
    }

    /** All children of the root that are wanted, and the text and comments between them. */
    private void children(ReportScan part, Predicate<String> wanted) throws IOException {
        try (ReportCursor cursor = new ReportCursor(part.file())) {
            cursor.nextTag();
            for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    if (!isBlank(cursor)) {
                        out.content(cursor.xml());
                    }
                } else if (wanted.test(cursor.xml().getLocalName())) {
                    out.lineBreak("  ");
                    element(cursor, Tag.of(cursor.xml()));
                } else {
                    inside(cursor, false);
                }
            }
        }
    }

    /** What the parts wrote outside of any test, one after the other. */
    private void suiteOutput(List<ReportScan> parts, String name) throws IOException {
        List<ReportScan> writers = parts.stream()
                .filter(part -> part.suiteWide().containsKey(name))
                .toList();
        if (writers.isEmpty()) {
            return;
        }
        out.lineBreak("  ");
        out.start(Tag.union(
                writers.stream().map(part -> part.suiteWide().get(name)).toList()));
        for (ReportScan part : writers) {
            try (ReportCursor cursor = new ReportCursor(part.file())) {
                cursor.nextTag();
                for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        boolean copied = cursor.xml().getLocalName().equals(name);
                        if (copied) {
                            out.endLine();
                        }
                        inside(cursor, copied);
                    }
                }
            }
        }
        out.end();
    }

    private void element(ReportCursor cursor, Tag tag) throws IOException {
        out.start(tag);
        inside(cursor, true);
        out.end();
    }

    /** Goes from a start tag to its end tag, and copies what is between them or doesn't. */
    private void inside(ReportCursor cursor, boolean copied) throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (copied) {
                        out.start(Tag.of(cursor.xml()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (copied && depth > 0) {
                        out.end();
                    }
                }
                default -> {
                    if (copied) {
                        out.content(cursor.xml());
                    }
                }
            }
        }
    }

    private static boolean isBlank(ReportCursor cursor) {
        return Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA)
                        .contains(cursor.xml().getEventType())
                && cursor.xml().isWhiteSpace();
    }
}
