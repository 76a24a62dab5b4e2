package io.github.distributedtests.settings.source;

/** A setting, with the names by which a user can set it. */
public enum Setting {
    NODES("nodes"),
    NODE_NUMBER("nodeNumber"),
    NODES_FROM("nodesFrom"),
    HASH_BY_CLASS("hashByClass"),
    DISABLED("distributed.disabled"),
    NODE_WEIGHTS("nodeWeights"),
    WHOLE_CLASSES("wholeClasses"),
    SPLIT_CLASSES("splitClasses"),
    RUN("distributed.run"),
    TIMINGS("distributed.timings"),
    RECORD("distributed.record"),
    BUILD("distributed.build"),
    COLLECT_FAIL_ON_TEST_FAILURES("collect.failOnTestFailures");

    private final String property;

    Setting(String property) {
        this.property = property;
    }

    /** The property on the command line, without {@code -D}. */
    public String property() {
        return property;
    }

    /** The same for who uses the short one for something else already; where both are set, this one counts. */
    public String longProperty() {
        return property.contains(".") ? property : "distributed." + property;
    }

    /** The element of the plugin's configuration in the POM. */
    public String element() {
        return property.substring(property.lastIndexOf('.') + 1);
    }

    /** The environment variable. */
    public String variable() {
        return "DISTRIBUTED_" + name();
    }

    @Override
    public String toString() {
        return element();
    }
}
