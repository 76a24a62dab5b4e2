package io.github.distributedtests.maven;

import java.io.IOException;
import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.plugin.MojoFailureException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the executions of a module whose build fails: of a failed test Maven tells the listeners of projects only. */
public final class FailedModules extends QuietProjectListener {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    /** Called by Maven. */
    public FailedModules() {}

    @Override
    public void afterProjectExecutionFailure(ProjectExecutionEvent event) {
        try {
            OpenExecutions.of(event.getSession()).endAll(event.getProject(), how(event.getCause()));
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
