package io.github.distributedtests.maven;

import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.execution.ProjectExecutionListener;
import org.apache.maven.lifecycle.LifecycleExecutionException;

/** Does nothing at any event, so that a listener has only those that it is there for. */
abstract class QuietProjectListener implements ProjectExecutionListener {
    @Override
    public void beforeProjectExecution(ProjectExecutionEvent event) throws LifecycleExecutionException {}

    @Override
    public void beforeProjectLifecycleExecution(ProjectExecutionEvent event) throws LifecycleExecutionException {}

    @Override
    public void afterProjectExecutionSuccess(ProjectExecutionEvent event) throws LifecycleExecutionException {}

    @Override
    public void afterProjectExecutionFailure(ProjectExecutionEvent event) {}
}
