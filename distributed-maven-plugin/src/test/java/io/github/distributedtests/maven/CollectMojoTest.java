package io.github.distributedtests.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.verdict.NodeStory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectMojoTest {
    private static final String FINE = "INFO Every test ran exactly once: 1 test in 1 class, 1 execution, on 1 node";

    @TempDir
    private Path root;

    private final List<String> log = new ArrayList<>();

    @Test
    void the_verdict_comes_first_also_where_nothing_can_be_written() throws Exception {
        story(Outcome.PASSED);
        Path inTheWay = Files.writeString(root.resolve("file"), "in the way");

        assertThatThrownBy(() -> mojo(inTheWay).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasNoCause()
                .hasMessageContaining("a file is in the place of this folder");
        assertThat(log).startsWith(FINE).anyMatch(line -> line.startsWith("ERROR The results can't be written"));
    }

    @Test
    void failed_tests_are_the_business_of_the_nodes_unless_told_otherwise() throws Exception {
        story(Outcome.FAILED);

        mojo(root.resolve("out")).execute();

        assertThat(log).startsWith(FINE).noneMatch(line -> line.startsWith("ERROR"));
    }

    @Test
    void failed_tests_fail_it_if_told_so_once_everything_is_written() throws Exception {
        story(Outcome.FAILED);

        assertThatThrownBy(() -> mojo(root.resolve("out"), "collect.failOnTestFailures", "true")
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Every test ran exactly once, with 1 failure");
        assertThat(log).startsWith(FINE).endsWith("ERROR Failed: a.A#one on node 1 (com.acme:core)");
        assertThat(root.resolve("out/report.html")).exists();
        assertThat(root.resolve("out/verdict.json")).exists();
    }

    private void story(Outcome outcome) {
        new NodeStory(root, 1, 1, "a.A#one")
                .jvm(jvm -> jvm.sees()
                        .starts("a.A#one", "")
                        .ends("a.A#one", "", outcome)
                        .finishes())
                .write();
    }

    @SuppressWarnings("deprecation") // Maven itself makes sessions so
    private CollectMojo mojo(Path output, String... property) throws Exception {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(root.toFile());
        request.getUserProperties().setProperty("distributed.timings", "none");
        if (property.length > 0) {
            request.getUserProperties().setProperty(property[0], property[1]);
        }
        CollectMojo mojo = new CollectMojo();
        mojo.session = new MavenSession(null, (RepositorySystemSession) null, request, null);
        mojo.project = new MavenProject(new Model());
        set(mojo, "from", new String[] {"."});
        set(mojo, "output", new File(output.toString()));
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                log.add("INFO " + line);
            }

            @Override
            public void warn(CharSequence line) {
                log.add("WARN " + line);
            }

            @Override
            public void error(CharSequence line) {
                log.add("ERROR " + line);
            }
        });
        return mojo;
    }

    private static void set(CollectMojo mojo, String parameter, Object value) throws ReflectiveOperationException {
        var field = CollectMojo.class.getDeclaredField(parameter);
        field.setAccessible(true);
        field.set(mojo, value);
    }
}
