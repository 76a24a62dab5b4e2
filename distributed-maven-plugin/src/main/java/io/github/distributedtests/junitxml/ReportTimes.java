package io.github.distributedtests.junitxml;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * The times in a report.
 *
 * @param suite its name, that of a class where it is Surefire's; empty where it has none
 * @param seconds of the suite as a whole, if it says so
 * @param cases those that were not skipped, in their order
 */
public record ReportTimes(String suite, Optional<BigDecimal> seconds, List<CaseTime> cases) {

    /**
     * A test case.
     *
     * @param className as the report says it; may be empty
     * @param name as the report says it, such as {@code bar(int)[1]}; may be empty
     */
    public record CaseTime(String className, String name, BigDecimal seconds) {}

    /**
     * Reads a report.
     *
     * @throws IOException if it isn't one, or not one as a whole; the message names the file and says why
     */
    public static ReportTimes of(Path file) throws IOException {
        try (ReportCursor cursor = new ReportCursor(file)) {
            Tag root = cursor.nextTag();
            if (!root.localName().equals("testsuite")) {
                throw cursor.unreadable("it is no report of Surefire, as it starts with <" + root.localName() + '>');
            }
            List<CaseTime> cases = new ArrayList<>();
            for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Tag tag = Tag.of(cursor.xml());
                    if (tag.localName().equals("testcase")) {
                        cases.add(new CaseTime(
                                tag.text("classname"),
                                tag.text("name"),
                                SuiteTotals.seconds(tag.attribute("time")).orElse(BigDecimal.ZERO)));
                    } else if (tag.localName().equals("skipped") && !cases.isEmpty()) {
                        cases.remove(cases.size() - 1); // what it takes when it runs is not known
                    }
                }
            }
            return new ReportTimes(root.text("name"), SuiteTotals.seconds(root.attribute("time")), List.copyOf(cases));
        }
    }
}
