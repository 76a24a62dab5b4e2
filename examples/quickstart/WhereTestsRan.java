import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Shows which tests ran on which node, and checks that each ran exactly once, by the reports of Surefire and Failsafe.
 *
 * <p>{@code java WhereTestsRan.java undistributed node-1 node-2 node-3}: the folders of an undistributed run, which
 * says what there is to run, and of the nodes in order. Exits with 1 if a test is missing or doubled, with 2 if it
 * can't tell.
 */
class WhereTestsRan {

    private record Test(String module, String plugin, String className, String name) implements Comparable<Test> {

        String outermostClass() {
            String simple = className.substring(className.lastIndexOf('.') + 1);
            return simple.split("[$]", 2)[0];
        }

        @Override
        public int compareTo(Test other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return module + " (" + plugin + ") " + className + "#" + name;
        }
    }

    /** What one build executed, and how often: dynamic tests may have one name in common. */
    private record Run(SortedMap<Test, Integer> executions, double seconds) {

        int executions(Test test) {
            return executions.getOrDefault(test, 0);
        }

        int total() {
            return executions.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public static void main(String[] folders) throws IOException {
        if (folders.length < 2) {
            throw unusable("Usage: java WhereTestsRan.java UNDISTRIBUTED NODE...");
        }
        Run reference = read(Path.of(folders[0]));
        List<Run> nodes = new ArrayList<>();
        for (String folder : Arrays.asList(folders).subList(1, folders.length)) {
            nodes.add(read(Path.of(folder)));
        }
        if (reference.executions().isEmpty()) {
            throw unusable("The undistributed run left no report of a test: there is nothing to compare with.");
        }
        printTable(reference, nodes);
        List<String> broken = broken(reference, nodes);
        if (!broken.isEmpty()) {
            System.out.println("Not every test ran exactly once:");
            broken.forEach(line -> System.out.println("  " + line));
            System.exit(1);
        }
        System.out.printf("Each of the %d tests ran on exactly one node.%n", reference.total());
    }

    private static IllegalStateException unusable(String why) {
        System.err.println(why);
        System.exit(2);
        return new IllegalStateException(why);
    }

    private static List<String> broken(Run reference, List<Run> nodes) {
        List<String> broken = new ArrayList<>();
        for (Test test : allTests(reference, nodes)) {
            int expected = reference.executions(test);
            int actual = nodes.stream().mapToInt(node -> node.executions(test)).sum();
            List<Integer> on = IntStream.rangeClosed(1, nodes.size())
                    .filter(number -> nodes.get(number - 1).executions(test) > 0)
                    .boxed()
                    .toList();
            if (expected == 0) {
                broken.add("unknown:  " + test + " ran on " + on + ", but not in the undistributed run");
            } else if (actual < expected) {
                broken.add("missing:  " + test + (expected > 1 ? times(actual, expected, on) : ""));
            } else if (actual > expected || on.size() > 1) {
                broken.add("doubled:  " + test + times(actual, expected, on));
            }
        }
        return broken;
    }

    private static String times(int actual, int expected, List<Integer> on) {
        return " ran %d times instead of %d, on nodes %s".formatted(actual, expected, on);
    }

    private static List<Test> allTests(Run reference, List<Run> nodes) {
        return Stream.concat(Stream.of(reference), nodes.stream())
                .flatMap(run -> run.executions().keySet().stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static void printTable(Run reference, List<Run> nodes) {
        List<Run> columns = new ArrayList<>(nodes);
        columns.add(reference);
        List<String> names = IntStream.rangeClosed(1, nodes.size())
                .mapToObj(number -> "node " + number)
                .collect(Collectors.toCollection(ArrayList::new));
        names.add("undistributed");
        printRow("tests", names);

        Map<String, Map<String, List<Test>>> classesOfModules = allTests(reference, nodes).stream()
                .collect(Collectors.groupingBy(
                        Test::module,
                        TreeMap::new,
                        Collectors.groupingBy(Test::outermostClass, TreeMap::new, Collectors.toList())));
        classesOfModules.forEach((module, classes) -> {
            printCounts(
                    module,
                    columns,
                    classes.values().stream().flatMap(List::stream).toList());
            classes.forEach((className, tests) -> printCounts("  " + className, columns, tests));
        });
        printRow("all", columns, run -> String.valueOf(run.total()));
        printRow("seconds in tests", columns, run -> String.format(Locale.ROOT, "%.1f", run.seconds()));
        System.out.println();
    }

    private static void printCounts(String title, List<Run> columns, List<Test> tests) {
        printRow(title, columns, run -> {
            int count = tests.stream().mapToInt(run::executions).sum();
            return count == 0 ? "-" : String.valueOf(count);
        });
    }

    private static void printRow(String title, List<Run> columns, Function<Run, String> cell) {
        printRow(title, columns.stream().map(cell).toList());
    }

    private static void printRow(String title, List<String> cells) {
        StringBuilder row = new StringBuilder("%-26s".formatted(title));
        for (int column = 0; column < cells.size(); column++) {
            row.append((column == cells.size() - 1 ? "%15s" : "%8s").formatted(cells.get(column)));
        }
        System.out.println(row);
    }

    private static Run read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw unusable("No such folder: " + folder);
        }
        List<Path> reports;
        try (Stream<Path> files = Files.walk(folder)) {
            reports = files.filter(WhereTestsRan::isReport).sorted().toList();
        }
        SortedMap<Test, Integer> executions = new TreeMap<>();
        double seconds = 0;
        for (Path report : reports) {
            Path reportFolder = report.getParent();
            String module =
                    folder.relativize(reportFolder.getParent().getParent()).toString();
            String plugin = reportFolder.getFileName().toString().replace("-reports", "");
            seconds += addTests(report, module, plugin, executions);
        }
        return new Run(executions, seconds);
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        String folder = file.getParent().getFileName().toString();
        return name.startsWith("TEST-")
                && name.endsWith(".xml")
                && (folder.equals("surefire-reports") || folder.equals("failsafe-reports"));
    }

    private static double addTests(Path report, String module, String plugin, Map<Test, Integer> executions)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        double seconds = 0;
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("testcase")) {
                    String className = String.valueOf(xml.getAttributeValue(null, "classname"));
                    String name = String.valueOf(xml.getAttributeValue(null, "name"));
                    executions.merge(new Test(module, plugin, className, name), 1, Integer::sum);
                    seconds += seconds(xml.getAttributeValue(null, "time"));
                }
            }
        } catch (XMLStreamException e) {
            throw unusable("Not a readable report: " + report + ": " + e.getMessage());
        }
        return seconds;
    }

    /** Surefire writes a thousand seconds as {@code 1,000.0}. */
    private static double seconds(String time) {
        return time == null ? 0 : Double.parseDouble(time.replace(",", ""));
    }
}
