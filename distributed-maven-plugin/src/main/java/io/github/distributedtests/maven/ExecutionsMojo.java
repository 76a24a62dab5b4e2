package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.ProjectDependenciesResolver;

/** A goal that looks at the executions of Surefire and Failsafe, and runs none of them. */
abstract class ExecutionsMojo extends SettingsMojo {
    @Inject
    private LifecycleExecutor lifecycle;

    @Inject
    private BuildPluginManager realms;

    @Inject
    private MavenPluginManager mojos;

    @Inject
    private ProjectDependenciesResolver dependencies;

    final TestExecutions executions() {
        return new TestExecutions(lifecycle, realms, mojos, dependencies);
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        warnUnlessExtension();
        try {
            look();
        } catch (UserError e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("The tests can't be looked at: " + e.getMessage(), e);
        }
    }

    abstract void look() throws MojoExecutionException, IOException;
}
