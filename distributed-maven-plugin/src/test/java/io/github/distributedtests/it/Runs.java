package io.github.distributedtests.it;

import io.github.distributedtests.collect.CollectedRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the runs of one invoker project left in their report files. A run is named by its build folder: its reports are
 * the files {@code TEST-*.xml} anywhere below {@code target/<run>} of any module.
 *
 * <p>A test is identified by its module's path, its report folder, and the class and test name of the report. Skipped
 * and failed tests count as executed. Every check throws an {@link AssertionError} that names the tests in question.
 */
public final class Runs {

    private static final int NAMED_AT_MOST = 20;

    private final Path basedir;

    private Runs(Path basedir) {
        this.basedir = basedir;
    }

    /** The runs of the project, or reactor, whose root is {@code basedir}. */
    public static Runs in(Path basedir) {
        return new Runs(basedir.toAbsolutePath().normalize());
    }

    /** The names of the runs on this many nodes: {@code <kind>-1} and so on. */
    public static String[] nodes(String kind, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(node -> kind + "-" + node)
                .toArray(String[]::new);
    }

    /**
     * What most projects check: the promise holds for the run {@code all} over the nodes {@code method-1} and so on, and
     * over {@code class-1} and {@code class-2}, and the latter split no class.
     *
     * @param nodes how many there are by method
     */
    public void promiseHoldsByMethodAndByClass(int nodes) {
        promiseHolds("all", nodes("method", nodes));
        promiseHolds("all", nodes("class", 2));
        eachClassOnOneNode(nodes("class", 2));
    }

    /**
     * Over the nodes every test of the undistributed run was executed exactly once: no two nodes share a test, and
     * together they ran what {@code all} ran, each name as often as there. Of what they left, unpacked over one another,
     * collect says the same, and its merged reports have all outcomes.
     */
    public void promiseHolds(String all, String... nodes) {
        reportsHoldThePromise(all, nodes);
        collectHoldsThePromise(all, nodes);
    }

    /** As {@link #promiseHolds}, by the reports of the nodes alone: for builds that can't be collected. */
    public void reportsHoldThePromise(String all, String... nodes) {
        Map<Test, Integer> expected = counts(all);
        if (expected.isEmpty()) {
            throw new AssertionError("The run '" + all + "' executed no test at all in " + basedir);
        }
        Map<Test, Integer> union = new TreeMap<>();
        Map<Test, List<String>> ranOn = new TreeMap<>();
        for (String node : nodes) {
            counts(node).forEach((test, count) -> {
                union.merge(test, count, Integer::sum);
                ranOn.computeIfAbsent(test, none -> new ArrayList<>()).add(node);
            });
        }
        List<String> wrong = new ArrayList<>();
        ranOn.forEach((test, on) -> {
            if (on.size() > 1) {
                wrong.add("on several nodes " + on + ": " + test);
            }
        });
        Set<Test> every = new TreeSet<>(expected.keySet());
        every.addAll(union.keySet());
        for (Test test : every) {
            int before = expected.getOrDefault(test, 0);
            int now = union.getOrDefault(test, 0);
            if (now == 0) {
                wrong.add("lost: " + test);
            } else if (before == 0) {
                wrong.add("not in '" + all + "': " + test + " " + ranOn.get(test));
            } else if (before != now) {
                wrong.add(before + " times in '" + all + "' but " + now + " times over the nodes: " + test);
            }
        }
        failIfAny(wrong, "The promise is broken for '" + all + "' over " + Arrays.toString(nodes));
    }

    private void collectHoldsThePromise(String all, String... nodes) {
        Path judged = basedir.resolve("target/judged-" + String.join("+", nodes));
        if (Files.exists(judged)) {
            return;
        }
        Path collected = judged.resolve("collected");
        CollectedRun run = collectUnpacked(judged.resolve("together"), collected, judged.resolve("timings.tsv"), nodes);
        if (!run.verdict().everyTestRanExactlyOnce()) {
            throw new AssertionError(String.join("\n", run.verdictLines(collected)));
        }
        // Reports may lie in any folder, those that were merged lie in the one by the plugin's name. That the nodes ran
        // what the undistributed run ran is known by now; it may have been told to let other tests fail.
        List<Path> left =
                Arrays.stream(nodes).flatMap(node -> reports(node).stream()).toList();
        same(
                Outcomes.inAnyFolder(left),
                Outcomes.inAnyFolder(reportsBelow(collected.resolve("reports"))),
                "Merged reports of " + Arrays.toString(nodes));
    }

    /** How the test cases of these runs ended, each as {@code <report folder>:<class>#<test> <outcome>}. */
    public Map<String, Integer> outcomes(String... runs) {
        return Outcomes.in(
                Arrays.stream(runs).flatMap(run -> reports(run).stream()).toList());
    }

    /** Together the nodes have the test cases of the undistributed run, each as often and with the same outcome. */
    public void outcomesAre(String all, String... nodes) {
        same(outcomes(all), outcomes(nodes), "Reports of " + Arrays.toString(nodes));
    }

    /** The merged reports in this folder have the test cases of the run, each as often and with the same outcome. */
    public void outcomesAreIn(Path merged, String all) {
        same(outcomes(all), Outcomes.in(reportsBelow(merged)), "Reports in " + merged);
    }

    private static List<Path> reportsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Runs::isReport).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list the reports in " + folder, e);
        }
    }

    private static void same(Map<String, Integer> expected, Map<String, Integer> actual, String what) {
        if (expected.isEmpty()) {
            throw new AssertionError(what + " can't be compared: the undistributed run left none");
        }
        Set<String> every = new TreeSet<>(expected.keySet());
        every.addAll(actual.keySet());
        List<String> wrong = every.stream()
                .filter(test -> !expected.getOrDefault(test, 0).equals(actual.getOrDefault(test, 0)))
                .map(test -> "%d instead of %d: %s"
                        .formatted(actual.getOrDefault(test, 0), expected.getOrDefault(test, 0), test))
                .toList();
        failIfAny(wrong, what + " differ from those of the undistributed run");
    }

    /** The report files of each node, given in the order of their numbers, have the node in their names. */
    public void reportsNameTheirNode(String... nodes) {
        for (int node = 1; node <= nodes.length; node++) {
            reportsNameTheirNode(nodes[node - 1], node, nodes.length);
        }
    }

    /** The report files of this run, of which there are some, have the node in their names. */
    public void reportsNameTheirNode(String run, int node, int nodes) {
        List<Path> reports = reports(run);
        if (reports.isEmpty()) {
            throw new AssertionError("The run '" + run + "' left no report");
        }
        String end = "-node-%d-of-%d.xml".formatted(node, nodes);
        failIfAny(
                reports.stream()
                        .map(Path::toString)
                        .filter(report -> !report.endsWith(end))
                        .toList(),
                "Reports without the node in their names");
    }

    /**
     * Copies the build folders of the nodes over one another, as a CI server unpacks what nodes left, and collects there.
     * No node's file may replace another node's report or ledger.
     */
    public CollectedRun collectUnpacked(Path together, Path output, Path timings, String... nodes) {
        for (String node : nodes) {
            unpack(Path.of("target", node), together);
        }
        CollectedRun run = CollectedRun.of(List.of(together));
        List<String> errors = run.writeTo(output, Optional.of(timings)).errors();
        failIfAny(errors, "Not all was written");
        return run;
    }

    private void unpack(Path buildFolder, Path together) {
        try (Stream<Path> files = Files.walk(basedir)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path relative = basedir.relativize(file);
                int module = runFolderIn(relative, buildFolder);
                String folder = module < 0 || module + 3 >= relative.getNameCount()
                        ? ""
                        : relative.getName(module + 2).toString();
                if (folder.equals("distributed") || folder.endsWith("-reports")) {
                    Path here = module == 0 ? together : together.resolve(relative.subpath(0, module));
                    Path copy = here.resolve("target").resolve(relative.subpath(module + 2, relative.getNameCount()));
                    boolean isSurefires = isReport(copy) && !copy.getParent().endsWith("junitreports");
                    if (Files.exists(copy) && (isSurefires || copy.getParent().endsWith("ledgers"))) {
                        throw new AssertionError("Two nodes left a file of this name: " + copy);
                    }
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't unpack " + buildFolder, e);
        }
    }

    /** Of Surefire's, not of those that TestNG writes in a folder of its own. */
    private static boolean isReport(Path file) {
        return file.getFileName().toString().matches("TEST-.*\\.xml")
                && !file.getParent().endsWith("junitreports");
    }

    /** No outermost class had tests on two of these runs. */
    public void eachClassOnOneNode(String... nodes) {
        eachOnOneNode("Classes", test -> test.folder() + ":" + test.outermostClass(), nodes);
    }

    /** No method had invocations, such as those of a parameterized test, on two of these runs. */
    public void eachMethodOnOneNode(String... nodes) {
        eachOnOneNode("Methods", Test::method, nodes);
    }

    private void eachOnOneNode(String units, Function<Test, String> unitOf, String... nodes) {
        Map<String, Set<String>> ranOn = new TreeMap<>();
        for (String node : nodes) {
            for (Test test : counts(node).keySet()) {
                ranOn.computeIfAbsent(unitOf.apply(test), none -> new TreeSet<>())
                        .add(node);
            }
        }
        List<String> wrong = new ArrayList<>();
        ranOn.forEach((unit, on) -> {
            if (on.size() > 1) {
                wrong.add(unit + " on " + on);
            }
        });
        failIfAny(wrong, units + " were split over " + Arrays.toString(nodes));
    }

    /** All tests of this outermost class, which has some, were executed by a single one of these runs. */
    public void classOnOneNode(String outermostClass, String... nodes) {
        Set<String> on = runsOf(outermostClass, nodes);
        if (on.size() != 1) {
            throw new AssertionError(outermostClass + " should have run on exactly one node, but ran on " + on);
        }
    }

    /** At least two of these runs executed a part of this outermost class. */
    public void classIsSplit(String outermostClass, String... nodes) {
        Set<String> on = runsOf(outermostClass, nodes);
        if (on.size() < 2) {
            throw new AssertionError(outermostClass + " should have been split, but ran on " + on + " alone");
        }
    }

    /** Those of these runs that executed a test of this outermost class, given with its package. */
    public Set<String> runsOf(String outermostClass, String... runs) {
        return Arrays.stream(runs)
                .filter(run -> counts(run).keySet().stream()
                        .anyMatch(test -> test.outermostClass().equals(outermostClass)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Not a single test was executed by this run. */
    public void ranNothing(String run) {
        List<String> ran = new ArrayList<>(tests(run));
        failIfAny(ran, "The run '" + run + "' should have executed nothing");
    }

    /** What {@code distributed:collect} left in this folder says that every test ran exactly once. */
    public void collectFoundAll(String folder) {
        Path file = basedir.resolve(folder).resolve("verdict.txt");
        try {
            String verdict = Files.readString(file);
            if (!verdict.contains("Every test ran exactly once")) {
                throw new AssertionError(file + " says something else:\n" + verdict);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }

    /** What the run executed, each as {@code <module and report folder>:<class>#<test>}. */
    public Set<String> tests(String run) {
        return counts(run).keySet().stream().map(Test::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The number of report files of the run. */
    public int reportFiles(String run) {
        return reports(run).size();
    }

    private static void failIfAny(List<String> wrong, String heading) {
        if (wrong.isEmpty()) {
            return;
        }
        String named = wrong.stream().limit(NAMED_AT_MOST).collect(Collectors.joining("\n  ", "\n  ", ""));
        int more = wrong.size() - NAMED_AT_MOST;
        throw new AssertionError(
                heading + " (" + wrong.size() + "):" + named + (more > 0 ? "\n  … and " + more + " more" : ""));
    }

    private Map<Test, Integer> counts(String run) {
        Map<Test, Integer> counts = new TreeMap<>();
        for (Path report : reports(run)) {
            for (Test test : testsIn(report, folderOf(report, run))) {
                counts.merge(test, 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<Path> reports(String run) {
        Path runFolder = Path.of("target", run);
        try (Stream<Path> files = Files.walk(basedir)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> runFolderIn(basedir.relativize(file), runFolder) >= 0)
                    .filter(Runs::isReport)
                    // TestNG writes reports of its own next to Surefire's; counting both would double every test.
                    .filter(file -> !file.getParent().endsWith("junitreports"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list the reports in " + basedir, e);
        }
    }

    /** The number of names before {@code target/<run>}, or -1 if the file isn't in such a folder. */
    private static int runFolderIn(Path file, Path runFolder) {
        for (int names = 0; names + 2 < file.getNameCount(); names++) {
            if (file.subpath(names, names + 2).equals(runFolder)) {
                return names;
            }
        }
        return -1;
    }

    /** The module and the report folder without the run's name, so that it is the same for every run. */
    private String folderOf(Path report, String run) {
        Path relative = basedir.relativize(report);
        int module = runFolderIn(relative, Path.of("target", run));
        List<String> names = new ArrayList<>();
        for (int name = 0; name < relative.getNameCount() - 1; name++) {
            if (name != module && name != module + 1) {
                names.add(relative.getName(name).toString());
            }
        }
        return String.join("/", names);
    }

    private static List<Test> testsIn(Path report, String folder) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Test> tests = new ArrayList<>();
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("testcase")) {
                    tests.add(new Test(
                            folder,
                            String.valueOf(xml.getAttributeValue(null, "classname")),
                            String.valueOf(xml.getAttributeValue(null, "name"))));
                }
            }
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + report, e);
        } catch (XMLStreamException e) {
            throw new AssertionError("Not a readable report: " + report, e);
        }
        return tests;
    }

    private record Test(String folder, String className, String name) implements Comparable<Test> {

        /** Without what Surefire appends for an invocation of a parameterized class, such as {@code [1]}. */
        String outermostClass() {
            return upToFirst("[$\\[]", className);
        }

        /** Without parameters and the number of an invocation; overloads are one method, as they are for the ring. */
        String method() {
            return folder + ":" + upToFirst("\\[", className) + "#" + upToFirst("[(\\[{]", name);
        }

        private static String upToFirst(String delimiter, String text) {
            return text.split(delimiter, 2)[0];
        }

        @Override
        public int compareTo(Test other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return folder + ":" + className + "#" + name;
        }
    }
}
