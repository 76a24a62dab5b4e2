package io.github.distributedtests.benchmark.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Surefire's XML reports say of a build.
 *
 * @param tests how many there are
 * @param seconds what all classes took, with their set-up
 */
record SurefireReports(int tests, double seconds) {
    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>");
    private static final Pattern TIME = Pattern.compile(" time=\"([0-9.,]+)\"");
    private static final Pattern TESTS = Pattern.compile(" tests=\"([0-9]+)\"");

    /** @param folder of the build, and of its modules */
    static SurefireReports in(Path folder) throws IOException {
        int tests = 0;
        double seconds = 0;
        List<Path> files = Folders.below(folder)
                .filter(path -> path.getFileName().toString().startsWith("TEST-")
                        && path.getParent().getFileName().toString().equals("surefire-reports"))
                .toList();
        for (Path file : files) {
            Matcher suite = SUITE.matcher(Files.readString(file));
            if (!suite.find()) {
                throw new IOException("no test suite in " + file);
            }
            tests += (int) number(TESTS, suite.group());
            seconds += number(TIME, suite.group());
        }
        return new SurefireReports(tests, seconds);
    }

    private static double number(Pattern pattern, String suite) {
        Matcher matcher = pattern.matcher(suite);
        return matcher.find() ? Double.parseDouble(matcher.group(1).replace(",", "")) : 0;
    }
}
