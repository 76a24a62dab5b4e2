package io.github.distributedtests.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * The settings that the build extension and the goals have in common. They are declared here so that Maven knows and
 * explains them; {@link MavenSettings} reads them, since the extension has no goal that they would be injected into.
 */
abstract class SettingsMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The number of nodes. Without it, or with 1, nothing is distributed. Environment: DISTRIBUTED_NODES. */
    @Parameter(property = "nodes")
    private String nodes;

    /** This node, from 1 to the number of nodes. Environment: DISTRIBUTED_NODE_NUMBER. */
    @Parameter(property = "nodeNumber")
    private String nodeNumber;

    /**
     * The CI server whose variables say which node this is, where that is not set: its name, "none", or "auto" for those
     * whose variables can mean only this. Environment: DISTRIBUTED_NODES_FROM.
     */
    @Parameter(property = "nodesFrom", defaultValue = "auto")
    private String nodesFrom;

    /** Keeps every class together. Environment: DISTRIBUTED_HASH_BY_CLASS. */
    @Parameter(property = "hashByClass")
    private String hashByClass;

    /** Runs every test here, whatever else is set. Environment: DISTRIBUTED_DISABLED. */
    @Parameter(property = "distributed.disabled")
    private String disabled;

    /** What each machine can do against the others, such as 2,1,1. Environment: DISTRIBUTED_NODE_WEIGHTS. */
    @Parameter(property = "nodeWeights")
    private String[] nodeWeights;

    /** Patterns of classes that must not be split. Environment: DISTRIBUTED_WHOLE_CLASSES. */
    @Parameter(property = "wholeClasses")
    private String[] wholeClasses;

    /** Patterns of classes that may be split although their set-up is expensive. Environment: DISTRIBUTED_SPLIT_CLASSES. */
    @Parameter(property = "splitClasses")
    private String[] splitClasses;

    /**
     * The timings of earlier runs, by which tests are balanced: a file, or "none". Environment: DISTRIBUTED_TIMINGS. The
     * default is .mvn/distributed-timings.tsv in the folder of the root project, if it is there.
     */
    @Parameter(property = "distributed.timings")
    private String timings;

    /**
     * Leaves ledgers for collect also in a build that isn't distributed, or has one node. Environment: DISTRIBUTED_RECORD.
     */
    @Parameter(property = "distributed.record")
    private String record;

    /**
     * "needed" if each node is to build only the modules that it has tests of by the timings, and what these need; "all" by
     * default. Environment: DISTRIBUTED_BUILD.
     */
    @Parameter(property = "distributed.build")
    private String build;

    /** Folders as they were typed, from the folder that Maven was started in; empty if none were. */
    final List<Path> typedFolders(String[] typed) {
        Path here = Path.of(session.getExecutionRootDirectory());
        // Maven makes null of what is empty, as after a comma at the end.
        return Stream.of(typed == null ? new String[0] : typed)
                .filter(Objects::nonNull)
                .map(String::trim)
                .map(here::resolve)
                .toList();
    }

    /** A build with the goals alone runs every test on every node, and there is no one else to say so. */
    final void warnUnlessExtension() {
        if (!SettingsCheck.isActive(session)) {
            getLog().warn("The plugin is no extension of this build, so mvn verify would run every test on every node."
                    + " Add <extensions>true</extensions> to it in the POM.");
        }
    }
}
