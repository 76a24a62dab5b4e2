package io.github.distributedtests.maven;

import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.realm.ClassRealm;

/** Finds the executions of Surefire and Failsafe that a module's build has, and configures their mojos. */
final class TestExecutions {
    private static final Map<String, String> GOALS =
            Map.of("maven-surefire-plugin", "test", "maven-failsafe-plugin", "integration-test");

    private final LifecycleExecutor lifecycle;
    private final BuildPluginManager realms;
    private final MavenPluginManager mojos;

    TestExecutions(LifecycleExecutor lifecycle, BuildPluginManager realms, MavenPluginManager mojos) {
        this.lifecycle = lifecycle;
        this.realms = realms;
        this.mojos = mojos;
    }

    /** What is done with a configured mojo. */
    interface Use {
        void of(SurefireMojo mojo) throws IOException;
    }

    /** Whether an execution is one that runs tests. */
    static boolean runsTests(MojoExecution execution) {
        return execution.getGroupId().equals("org.apache.maven.plugins")
                && execution.getGoal().equals(GOALS.get(execution.getArtifactId()));
    }

    /** Those that {@code mvn verify} would run in the module. */
    List<MojoExecution> of(MavenSession session, MavenProject project) throws MojoExecutionException {
        MavenProject before = session.getCurrentProject();
        session.setCurrentProject(project);
        try {
            return lifecycle.calculateExecutionPlan(session, "verify").getMojoExecutions().stream()
                    .filter(TestExecutions::runsTests)
                    .toList();
        } catch (Exception e) {
            throw new MojoExecutionException("The build of " + project.getId() + " can't be planned: " + e, e);
        } finally {
            session.setCurrentProject(before);
        }
    }

    /** Configures the mojo of an execution as Maven would, without running it. */
    void withMojo(MavenSession session, MojoExecution execution, Use use) throws IOException, MojoExecutionException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Mojo mojo = null;
        try {
            ClassRealm realm =
                    realms.getPluginRealm(session, execution.getMojoDescriptor().getPluginDescriptor());
            Thread.currentThread().setContextClassLoader(realm);
            mojo = mojos.getConfiguredMojo(Mojo.class, session, execution);
            use.of(new SurefireMojo(mojo));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new MojoExecutionException(execution + " can't be configured: " + e, e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            if (mojo != null) {
                mojos.releaseMojo(mojo, execution);
            }
        }
    }
}
