package io.github.distributedtests.importing;

import io.github.distributedtests.junitxml.ReportTimes;
import io.github.distributedtests.junitxml.ReportTimes.CaseTime;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.ClassTime.ClassKind;
import io.github.distributedtests.timings.Stored.Key;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of tests and classes as the reports of undistributed builds have them, each the median over the builds.
 *
 * <p>What a report calls a test must begin with the name of its method, as it does unless names for people are asked for.
 * The time of the others counts for the set-up of their class, so that the class as a whole takes what it takes.
 */
public final class ImportedTimes {
    /** A method, and behind it parameter types, an index, or what TestNG and JUnit 4 write of a set of parameters. */
    private static final Pattern METHOD = Pattern.compile(
            "(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)" + "([(\\[{].*)?", Pattern.DOTALL);

    private final BuildModules modules;
    private final Map<Key, List<Double>> tests = new HashMap<>();
    private final Map<Key, List<Double>> classes = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int reports;

    public ImportedTimes(BuildModules modules) {
        this.modules = modules;
    }

    /**
     * Adds what a build left.
     *
     * @throws IOException if the folder can't be looked through
     */
    public void addBuild(Path folder) throws IOException {
        Map<Key, Double> testsHere = new HashMap<>();
        Map<Key, Double> classesHere = new HashMap<>();
        Set<Key> known = new HashSet<>();
        for (Path report : ReportSearch.below(folder)) {
            Optional<String> module = modules.of(folder.relativize(report));
            if (module.isEmpty()) {
                faults.add(report + " is in the build folder of no module of this build");
                continue;
            }
            String place = String.valueOf(report.getParent().getFileName()) + '/' + report.getFileName();
            if (known.add(new Key(module.get(), place))) { // archives may hold one twice
                add(module.get(), report, testsHere, classesHere);
            }
        }
        testsHere.forEach((name, seconds) ->
                tests.computeIfAbsent(name, added -> new ArrayList<>()).add(seconds));
        classesHere.forEach((name, seconds) ->
                classes.computeIfAbsent(name, added -> new ArrayList<>()).add(seconds));
    }

    private void add(String module, Path file, Map<Key, Double> testsHere, Map<Key, Double> classesHere) {
        ReportTimes report;
        try {
            report = ReportTimes.of(file);
        } catch (IOException e) {
            faults.add(e.getMessage());
            return;
        }
        reports++;
        double sum = 0;
        for (CaseTime testCase : report.cases()) {
            String className = testCase.className().isEmpty() ? report.suite() : testCase.className();
            if (className.isEmpty()) {
                continue;
            }
            double seconds = testCase.seconds().doubleValue();
            Matcher method = METHOD.matcher(testCase.name());
            TestName test = TestName.of(className, method.matches() ? method.group(1) : null);
            sum += seconds;
            classesHere.merge(new Key(module, test.outermostClass()), test.hasMethod() ? 0 : seconds, Double::sum);
            if (test.hasMethod()) {
                testsHere.merge(new Key(module, test.toString()), seconds, Double::sum);
            }
        }
        Key ofSuite = new Key(module, ClassNames.outermost(report.suite()));
        if (report.seconds().isPresent() && classesHere.containsKey(ofSuite)) {
            classesHere.merge(ofSuite, Math.max(0, report.seconds().get().doubleValue() - sum), Double::sum);
        }
    }

    /** How many reports were read. */
    public int reports() {
        return reports;
    }

    /** What was left out, a line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** What was added so far. */
    public Timings timings() {
        return new Timings(
                tests.entrySet().stream()
                        .map(test -> new TestTime(
                                test.getKey().module(), test.getKey().name(), median(test.getValue())))
                        .toList(),
                classes.entrySet().stream()
                        .map(type -> new ClassTime(
                                type.getKey().module(),
                                type.getKey().name(),
                                median(type.getValue()),
                                ClassKind.PLAIN,
                                type.getKey().name()))
                        .toList());
    }

    /** Of an even number, the mean of the two in the middle. */
    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
