package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.classworlds.realm.ClassRealm;

/** Finds the executions of Surefire and Failsafe that a module's build has, and configures their mojos. */
record TestExecutions(
        LifecycleExecutor lifecycle,
        BuildPluginManager realms,
        MavenPluginManager mojos,
        ProjectDependenciesResolver dependencies) {

    private static final Map<String, String> GOALS =
            Map.of("maven-surefire-plugin", "test", "maven-failsafe-plugin", "integration-test");

    /** What is done with a configured mojo. */
    interface Use<T> {
        T of(SurefireMojo mojo) throws IOException;
    }

    /** Whether an execution is one that runs tests. */
    static boolean runsTests(MojoExecution execution) {
        return execution.getGroupId().equals("org.apache.maven.plugins")
                && execution.getGoal().equals(GOALS.get(execution.getArtifactId()));
    }

    /** Whether a later goal fails the build for what happens in this one, after the servers that it needs were stopped. */
    static boolean waitsForVerify(MojoExecution execution) {
        return runsTests(execution) && execution.getGoal().equals("integration-test");
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

    /**
     * Configures the mojo of an execution as Maven would, without running it.
     *
     * @throws io.github.distributedtests.messages.UserError if the module's test class path is not there
     */
    <T> T withMojo(MavenSession session, MavenProject project, MojoExecution execution, Use<T> use)
            throws IOException, MojoExecutionException {
        ClassLoader contextBefore = Thread.currentThread().getContextClassLoader();
        MavenProject projectBefore = session.getCurrentProject();
        Mojo mojo = null;
        try {
            session.setCurrentProject(project);
            resolveDependencies(session, project);
            ClassRealm realm =
                    realms.getPluginRealm(session, execution.getMojoDescriptor().getPluginDescriptor());
            Thread.currentThread().setContextClassLoader(realm);
            mojo = mojos.getConfiguredMojo(Mojo.class, session, execution);
            return use.of(new SurefireMojo(mojo));
        } catch (DependencyResolutionException e) {
            throw UserErrors.testClassPathMissing(project.getArtifactId(), e.getMessage());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new MojoExecutionException(execution + " can't be configured: " + e, e);
        } finally {
            session.setCurrentProject(projectBefore);
            Thread.currentThread().setContextClassLoader(contextBefore);
            if (mojo != null) {
                mojos.releaseMojo(mojo, execution);
            }
        }
    }

    /** As Maven does it before a goal that needs them, but late: an aggregating goal may turn out not to need them. */
    private void resolveDependencies(MavenSession session, MavenProject project) throws DependencyResolutionException {
        DependencyResolutionResult result =
                dependencies.resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()));
        Set<Artifact> artifacts = new LinkedHashSet<>();
        if (result.getDependencyGraph() != null) {
            RepositoryUtils.toArtifacts(
                    artifacts,
                    result.getDependencyGraph().getChildren(),
                    List.of(project.getArtifact().getId()),
                    null);
        }
        project.setResolvedArtifacts(artifacts);
        project.setArtifactFilter(artifact -> true);
    }
}
