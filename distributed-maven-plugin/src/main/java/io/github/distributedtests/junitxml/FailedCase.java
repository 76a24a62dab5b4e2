package io.github.distributedtests.junitxml;

import io.github.distributedtests.names.BoundedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/**
 * A test case that failed in the end, as a report has it.
 *
 * @param module {@code groupId:artifactId}
 * @param className as the report says it; may be empty
 * @param name as the report says it, such as {@code bar(int)[1]}; may be empty, or the class's where it failed as one
 * @param message the first line of the failure's message, or its type where it has none; shortened
 */
public record FailedCase(String module, String className, String name, String message) {
    /** More than anybody looks at; they keep heaps of reports out of memory. */
    static final int MOST = 10_000;

    private static final int LONGEST_MESSAGE = 200;

    /** Those in merged reports, {@value #MOST} at most. What can't be read any more is passed over. */
    public static List<FailedCase> in(ReportMerge.Result merged) {
        List<FailedCase> cases = new ArrayList<>();
        for (Path report : merged.reports()) {
            if (cases.size() < MOST) {
                addAll(report, merged.modules(), cases);
            }
        }
        return List.copyOf(cases);
    }

    private static void addAll(Path report, Map<Path, String> modules, List<FailedCase> cases) {
        try (ReportCursor cursor = new ReportCursor(report)) {
            Tag testCase = null;
            for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                Tag tag = Tag.of(cursor.xml());
                if (tag.localName().equals("testcase")) {
                    testCase = tag;
                } else if (testCase != null
                        && (tag.localName().equals("failure") || tag.localName().equals("error"))) {
                    if (cases.size() < MOST) {
                        cases.add(new FailedCase(
                                modules.get(report), testCase.text("classname"), testCase.text("name"), message(tag)));
                    }
                    testCase = null; // its first failure is the one to show
                }
            }
        } catch (IOException e) {
            // It was merged a moment ago, and without a message a failure is still named.
        }
    }

    private static String message(Tag failure) {
        String message = failure.text("message").strip();
        String line = message.lines().findFirst().orElse(failure.text("type"));
        return BoundedText.excerpt(line, LONGEST_MESSAGE);
    }
}
