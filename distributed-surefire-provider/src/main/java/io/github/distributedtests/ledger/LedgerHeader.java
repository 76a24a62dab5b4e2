package io.github.distributedtests.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a ledger says first: which run of which execution of which node it belongs to, and everything that decided whose
 * a test is. Immutable.
 */
public final class LedgerHeader {
    /** Who wrote a ledger. */
    public enum Writer {
        /** The extension in Maven's JVM, once for each execution. */
        BUILD,
        /** A JVM that runs tests. */
        JVM,
        /** Maven's JVM, where Surefire looks for tests in it, to hand them to test JVMs class by class. */
        DISCOVERY
    }

    /** The fields, in the order in which they are written. */
    static final String[] FIELDS = {
        "writer",
        "run",
        "started",
        "module",
        "plugin",
        "execution",
        "node",
        "nodes",
        "weights",
        "granularity",
        "plan",
        "settings",
        "builders",
        "selection",
        "all",
        "build",
        "attempt",
        "commit",
        "reruns",
        "demands",
        "ignores",
        "filters",
        "reports"
    };

    private final Map<String, String> fields;

    /**
     * A header as it was read.
     *
     * @param fields a value for each of {@code writer, run, started, module, plugin, execution, node, nodes, weights,
     *     granularity, plan, settings, builders, selection, all, build, attempt, commit, reruns, demands, ignores,
     *     filters, reports}
     * @throws IllegalArgumentException if one is missing or not of its form
     */
    public LedgerHeader(Map<String, String> fields) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = fields.get(field);
            if (value == null) {
                throw new IllegalArgumentException("it has no line \"" + field + '"');
            }
            ordered.put(field, value);
        }
        this.fields = Collections.unmodifiableMap(ordered);
        Writer.valueOf(ordered.get("writer"));
        if (nodes() < 1 || nodeNumber() < 1 || nodeNumber() > nodes()) {
            throw new IllegalArgumentException("node " + nodeNumber() + " of " + nodes());
        }
        startedMillis();
        attempt();
        reruns();
    }

    /**
     * A header for the extension.
     *
     * @param run identifies this run of the execution on this node; the JVMs that it starts share it
     * @param startedMillis milliseconds since 1970
     * @param module {@code groupId:artifactId}
     * @param plugin {@code surefire} or {@code failsafe}
     * @param execution the execution's id
     * @param known by name all that decides whose a test is: {@code node, nodes, weights, granularity, plan} (its
     *     digest) and {@code settings} (the rest); {@code builders}, the nodes that build the module, where not all
     *     do; {@code selection}, what the user selected; {@code all}, {@code true} where the build runs all tests of the
     *     module; {@code build}, {@code attempt} and {@code commit}, which build this is; {@code reruns}, {@code demands}, {@code ignores} and {@code filters}, what else the user
     *     wants. Each of the last ten is empty or missing where nothing says so
     * @param reports the reports folder, relative to the build folder with slashes; empty if it is outside
     */
    public static LedgerHeader ofBuild(
            String run,
            long startedMillis,
            String module,
            String plugin,
            String execution,
            Map<String, String> known,
            String reports) {
        Map<String, String> fields = new LinkedHashMap<>(known);
        String[] optional = {
            "builders", "selection", "all", "build", "attempt", "commit", "reruns", "demands", "ignores", "filters"
        };
        for (String field : optional) {
            fields.putIfAbsent(field, "");
        }
        fields.put("writer", Writer.BUILD.name());
        fields.put("run", run);
        fields.put("started", Long.toString(startedMillis));
        fields.put("module", module);
        fields.put("plugin", plugin);
        fields.put("execution", execution);
        fields.put("reports", reports);
        return new LedgerHeader(fields);
    }

    /** The same run, as somebody else writes it who starts now. */
    public LedgerHeader by(Writer writer, long startedMillis) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("writer", writer.name());
        changed.put("started", Long.toString(startedMillis));
        return new LedgerHeader(changed);
    }

    /** All fields by name, in the order in which they are written. */
    public Map<String, String> fields() {
        return fields;
    }

    public Writer writer() {
        return Writer.valueOf(fields.get("writer"));
    }

    /** Identifies the run of the execution on this node. */
    public String run() {
        return fields.get("run");
    }

    /** Whether the build runs all tests that the module has, by one execution or another. */
    public boolean runsAll() {
        return fields.get("all").equals("true");
    }

    /** When the writer started, in milliseconds since 1970; the times of events count from here. */
    public long startedMillis() {
        return Long.parseLong(fields.get("started"));
    }

    /** {@code groupId:artifactId}. */
    public String module() {
        return fields.get("module");
    }

    /** {@code surefire} or {@code failsafe}. */
    public String plugin() {
        return fields.get("plugin");
    }

    public String execution() {
        return fields.get("execution");
    }

    /** 1-based. */
    public int nodeNumber() {
        return Integer.parseInt(fields.get("node"));
    }

    public int nodes() {
        return Integer.parseInt(fields.get("nodes"));
    }

    /** One for each node, separated by commas. */
    public String weights() {
        return fields.get("weights");
    }

    /** The same as numbers; node 1 first. */
    public double[] weightsOfNodes() {
        String[] weights = weights().split(",");
        double[] numbers = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            numbers[i] = Double.parseDouble(weights[i]);
        }
        return numbers;
    }

    /** {@code METHOD} or {@code CLASS}. */
    public String granularity() {
        return fields.get("granularity");
    }

    /** The digest of the plan; {@code ring} without one. */
    public String plan() {
        return fields.get("plan");
    }

    /** The other settings that decide whose a test is, as text. */
    public String settings() {
        return fields.get("settings");
    }

    /** The 1-based nodes that build the module, in this form: {@code 1,3}. Empty where every node builds every module. */
    public String builders() {
        return fields.get("builders");
    }

    /** What the user selected, as text. */
    public String selection() {
        return fields.get("selection");
    }

    /** Which build this is, as the CI server or the user names it; empty if nothing says so. */
    public String build() {
        return fields.get("build");
    }

    /** How often that build was started, as the CI server says; 0 if it doesn't. */
    public int attempt() {
        return number("attempt");
    }

    private int number(String field) {
        return fields.get(field).isEmpty() ? 0 : Integer.parseInt(fields.get(field));
    }

    /** The commit that was built; empty if nothing says so. */
    public String commit() {
        return fields.get("commit");
    }

    /** How often Surefire runs a failed test again. */
    public int reruns() {
        return number("reruns");
    }

    /** Whether the user wants a failure where there is no test to run. */
    public boolean demandsTests() {
        return fields.get("demands").equals("tests");
    }

    /** Whether the execution succeeds also where tests fail, or where a test JVM dies. */
    public boolean ignoresFailures() {
        return fields.get("ignores").equals("failures");
    }

    /** Whether single tests may be taken out of a class that is run, as by groups or a filter of the user's. */
    public boolean filtersTests() {
        return fields.get("filters").equals("tests");
    }

    /** The reports folder, relative to the build folder, with slashes; empty if it is outside. */
    public String reports() {
        return fields.get("reports");
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
