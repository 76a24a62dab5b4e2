package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.share.ShareSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps JaCoCo from checking thresholds on a node: they are meant for the whole, which no node has. The goal gets its own
 * {@code skip}, in the plan of a module's build and before anything of it runs.
 */
public final class CoverageCheck extends QuietProjectListener {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    /** Called by Maven. */
    public CoverageCheck() {}

    @Override
    public void beforeProjectLifecycleExecution(ProjectExecutionEvent event) throws LifecycleExecutionException {
        List<MojoExecution> checks = checksIn(event.getExecutionPlan());
        if (checks.isEmpty()) {
            return;
        }
        try {
            Optional<ShareSettings> settings = MavenSettings.of(event.getSession(), event.getProject())
                    .share()
                    .filter(CoverageCheck::isPartOfTheTests);
            if (settings.isPresent()) {
                checks.forEach(CoverageCheck::skip);
                sayOnce(settings.get(), event.getSession());
            }
        } catch (UserError e) {
            throw new LifecycleExecutionException(e.getMessage(), event.getProject());
        }
    }

    /** What runs all tests has the whole to check. */
    static boolean isPartOfTheTests(ShareSettings settings) {
        return settings.nodes() > 1;
    }

    private static void sayOnce(ShareSettings settings, MavenSession session) {
        if (session.getRepositorySession().getData().set(CoverageCheck.class.getName(), null, true)) {
            LOG.info(
                    "Node {} of {} does not check coverage (jacoco:check), as it runs a part of the tests: check the"
                            + " whole after distributed:collect, see \"Coverage\" in docs/guide.md",
                    settings.nodeNumber(),
                    settings.nodes());
        }
    }

    /** The executions of the goal, also those that a goal forks. */
    static List<MojoExecution> checksIn(List<MojoExecution> plan) {
        return plan.stream()
                .flatMap(CoverageCheck::withForked)
                .filter(CoverageCheck::checksCoverage)
                .toList();
    }

    private static Stream<MojoExecution> withForked(MojoExecution execution) {
        return Stream.concat(
                Stream.of(execution),
                execution.getForkedExecutions().values().stream()
                        .flatMap(List::stream)
                        .flatMap(CoverageCheck::withForked));
    }

    private static boolean checksCoverage(MojoExecution execution) {
        return execution.getGroupId().equals("org.jacoco")
                && execution.getArtifactId().equals("jacoco-maven-plugin")
                && execution.getGoal().equals("check");
    }

    static void skip(MojoExecution check) {
        Xpp3Dom configuration = check.getConfiguration();
        if (configuration == null) {
            configuration = new Xpp3Dom("configuration");
        }
        if (configuration.getChild("skip") == null) {
            configuration.addChild(new Xpp3Dom("skip"));
        }
        configuration.getChild("skip").setValue("true");
        check.setConfiguration(configuration); // Maven 4 hands out a copy
    }
}
