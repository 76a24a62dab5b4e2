package io.github.distributedtests.maven;

import org.apache.maven.execution.ProjectExecutionEvent;

/** Has the building of each module timed. */
public final class BuiltModules extends QuietProjectListener {
    /** Called by Maven. */
    public BuiltModules() {}

    @Override
    public void beforeProjectExecution(ProjectExecutionEvent event) {
        BuildTimes.of(event.getSession()).started(event.getProject());
    }

    @Override
    public void afterProjectExecutionSuccess(ProjectExecutionEvent event) {
        BuildTimes.of(event.getSession()).ended(event.getProject());
    }
}
