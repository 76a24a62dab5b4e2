package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the executions of a module whose build fails: of a failed test Maven tells the listeners of projects only. Fails
 * that of a module that has waited in vain for a goal to fail by.
 */
public final class FailedModules extends QuietProjectListener {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    /** Called by Maven. */
    public FailedModules() {}

    @Override
    public void afterProjectExecutionSuccess(ProjectExecutionEvent event) throws LifecycleExecutionException {
        Optional<UserError> wrong = OpenExecutions.of(event.getSession()).failNow(event.getProject());
        if (wrong.isPresent()) {
            throw new LifecycleExecutionException(wrong.get().getMessage(), event.getProject());
        }
    }

    @Override
    public void afterProjectExecutionFailure(ProjectExecutionEvent event) {
        try {
            OpenExecutions executions = OpenExecutions.of(event.getSession());
            executions.endAll(event.getProject(), how(event.getCause()));
            executions.failNow(event.getProject()).ifPresent(wrong -> LOG.error(wrong.getMessage()));
        } catch (IOException e) {
            LOG.error(OpenExecutions.notWritten(e));
        }
    }

    /** Surefire says by this exception that a test failed, and by others that it could not do its work. */
    private static String how(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof MojoFailureException) {
                return "failed";
            }
        }
        return "broken";
    }
}
