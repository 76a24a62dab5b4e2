package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal that looks at the executions of Surefire and Failsafe, and runs none of them. */
abstract class ExecutionsMojo extends SettingsMojo {
    final TestExecutions executions;

    ExecutionsMojo(TestExecutions executions) {
        this.executions = executions;
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
