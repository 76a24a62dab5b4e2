package io.github.distributedtests.reactors.trial;

import io.github.distributedtests.it.ReportedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The test cases in the reports below a folder: the kind of report, the class, the test, and how it ended. */
final class ReportedCases {
    private ReportedCases() {}

    /**
     * @param below a folder whose modules have build folders, or with reports alone
     * @param runs has the folders of the runs: where their names are part of a test's, they don't count
     */
    static Counts below(Path below, Path runs) throws IOException {
        Counts cases = new Counts();
        if (Files.exists(below)) {
            try (Stream<Path> files = Files.walk(below)) {
                for (Path file : files.filter(ReportedCases::isReport).sorted().toList()) {
                    addTo(cases, module(below.relativize(file)), file);
                }
            }
        }
        Pattern folder = Pattern.compile(Pattern.quote(runs.toAbsolutePath().toString()) + "/[^/]+");
        return cases.mapped(text -> folder.matcher(text).replaceAll("@"));
    }

    private static boolean isReport(Path file) {
        Path folder = file.getParent().getFileName();
        // TestNG has reports of its own in a folder within.
        return file.getFileName().toString().matches("TEST-.*\\.xml")
                && folder.toString().endsWith("-reports");
    }

    private static String module(Path report) {
        return report.getName(0).toString();
    }

    private static void addTo(Counts cases, String module, Path report) {
        try {
            for (ReportedCase test : ReportedCase.in(report)) {
                cases.add("%s %s %s#%s %s"
                        .formatted(
                                module,
                                report.getParent().getFileName(),
                                test.className(),
                                test.name(),
                                test.outcome()));
            }
        } catch (IOException e) {
            cases.add(module + " " + report.getFileName() + " can't be read: " + e.getMessage());
        }
    }

    /**
     * Without repeated reports of what is done once for a class on each node that has a part of it: such a case has no
     * name, that of its class, one of Surefire's, or that of a method which generated classes use for set-ups only.
     * TestNG numbers the rows of a parallel data provider as they come, so that number says nothing.
     */
    static Counts each(Counts cases) {
        return cases.mapped(text -> text.replaceFirst("\\[\\d+](?=\\()", ""))
                .withoutRepetitions(ReportedCases::isOfAClass);
    }

    /** As they are merged: all that Surefire reports of a module is in one folder, whatever its executions write into. */
    static Counts byPlugin(Counts cases) {
        return cases.mapped(text -> text.replaceFirst(" later-reports ", " surefire-reports "));
    }

    private static boolean isOfAClass(String text) {
        int hash = text.indexOf('#');
        String type = text.substring(text.lastIndexOf(' ', hash) + 1, hash);
        String name = text.substring(hash + 1, text.lastIndexOf(' '));
        return name.isEmpty()
                || name.equals("executionError")
                || name.equals("initializationError")
                || type.equals(name)
                || type.endsWith("." + name)
                || name.startsWith("setUpClass")
                || name.startsWith("tearDownClass");
    }
}
