package io.github.distributedtests.settings.source;

/** A setting, with the names by which a user can set it. */
public enum Setting {
    NODES("nodes", "nodes", "DISTRIBUTED_NODES"),
    NODE_NUMBER("nodeNumber", "nodeNumber", "DISTRIBUTED_NODE_NUMBER"),
    NODES_FROM("nodesFrom", "nodesFrom", "DISTRIBUTED_NODES_FROM"),
    HASH_BY_CLASS("hashByClass", "hashByClass", "DISTRIBUTED_HASH_BY_CLASS"),
    DISABLED("disabled", "distributed.disabled", "DISTRIBUTED_DISABLED"),
    NODE_WEIGHTS("nodeWeights", "nodeWeights", "DISTRIBUTED_NODE_WEIGHTS"),
    WHOLE_CLASSES("wholeClasses", "wholeClasses", "DISTRIBUTED_WHOLE_CLASSES"),
    SPLIT_CLASSES("splitClasses", "splitClasses", "DISTRIBUTED_SPLIT_CLASSES"),
    RUN("run", "distributed.run", "DISTRIBUTED_RUN"),
    TIMINGS("timings", "distributed.timings", "DISTRIBUTED_TIMINGS"),
    FAIL_ON_TEST_FAILURES(
            "failOnTestFailures", "collect.failOnTestFailures", "DISTRIBUTED_COLLECT_FAIL_ON_TEST_FAILURES");

    private final String element;
    private final String property;
    private final String variable;

    Setting(String element, String property, String variable) {
        this.element = element;
        this.property = property;
        this.variable = variable;
    }

    /** The element of the plugin's configuration in the POM. */
    public String element() {
        return element;
    }

    /** The property on the command line, without {@code -D}. */
    public String property() {
        return property;
    }

    /** The environment variable. */
    public String variable() {
        return variable;
    }

    @Override
    public String toString() {
        return element;
    }
}
