package io.github.distributedtests.maven;

import io.github.distributedtests.nodefiles.ExecutionFolder;
import io.github.distributedtests.nodefiles.NodeFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The folder below {@code target/distributed} that belongs to one execution of Surefire or Failsafe.
 *
 * @param path such as {@code target/distributed/surefire-default-test}
 * @param plugin {@code surefire} or {@code failsafe}
 * @param executionId such as {@code default-test}
 * @param execution as Maven's own log names it
 */
record ShareFolder(Path path, String plugin, String executionId, String execution) {

    static ShareFolder of(MavenProject project, MojoExecution execution) {
        return of(
                project,
                execution.getArtifactId().replaceAll("^maven-|-plugin$", ""),
                execution.getExecutionId(),
                execution.getArtifactId() + ':' + execution.getGoal() + ", " + execution.getExecutionId());
    }

    /** That of an execution in a module that this node leaves to others. */
    static ShareFolder of(MavenProject project, ExpectedExecution execution) {
        return of(project, execution.plugin(), execution.execution(), execution.toString());
    }

    private static ShareFolder of(MavenProject project, String plugin, String executionId, String execution) {
        Path build = Path.of(project.getBuild().getDirectory());
        return new ShareFolder(
                build.resolve("distributed").resolve(ExecutionFolder.of(plugin, executionId)),
                plugin,
                executionId,
                execution);
    }

    /** Deletes what a node left here in earlier builds. */
    void deleteOutdated(NodeFiles files, Path reports) throws IOException {
        files.deleteOutdated(ledgers(), reports);
        files.deleteOutdatedCopies(coverage());
        files.deleteOutdatedCopies(reports());
    }

    /** What joins the test class path, to carry the share file: for each node another, lest one gets that of another. */
    Path classPath(int nodeNumber, int nodes) {
        return path.resolve("classpath").resolve("node-" + nodeNumber + "-of-" + nodes);
    }

    /** The file that is locked while the execution runs. */
    Path lock() {
        return path.resolve("lock");
    }

    /** Where the ledgers of all nodes go. */
    Path ledgers() {
        return path.resolve("ledgers");
    }

    /** Where copies of reports go that lie elsewhere than in the usual folder, for all nodes. */
    Path reports() {
        return path.resolve("reports");
    }

    /** Where what the test JVMs say of coverage goes, for all nodes. */
    Path coverage() {
        return path.resolve("coverage");
    }

    /** Whether a file is in the folder of this or another execution of the module. */
    boolean isBelow(Path file) {
        return file.toAbsolutePath().normalize().startsWith(path.getParent());
    }
}
