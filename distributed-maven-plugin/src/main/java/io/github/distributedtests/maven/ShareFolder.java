package io.github.distributedtests.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The folder below {@code target/distributed} that belongs to one execution of Surefire or Failsafe.
 *
 * @param path such as {@code target/distributed/surefire-default-test}
 */
record ShareFolder(Path path) {

    static ShareFolder of(MavenProject project, MojoExecution execution) {
        return of(project, execution.getArtifactId(), execution.getExecutionId());
    }

    static ShareFolder of(MavenProject project, String pluginArtifactId, String executionId) {
        String plugin = pluginArtifactId.replaceAll("^maven-|-plugin$", "");
        return new ShareFolder(Path.of(project.getBuild().getDirectory(), "distributed", plugin + '-' + executionId));
    }

    /** What joins the test class path, to carry the share file. */
    Path classPath() {
        return path.resolve("classpath");
    }

    /** Whether a file is in the folder of this or another execution of the module. */
    boolean isBelow(Path file) {
        return file.toAbsolutePath().normalize().startsWith(path.getParent());
    }
}
