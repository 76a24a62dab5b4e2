package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Hands on each execution of Surefire and Failsafe, from the build's life cycle or from the command line. Declared in
 * {@code META-INF/plexus/components.xml} rather than by annotation, because to find annotations Maven 3 reads class
 * files with a library that does not know those of Java 17.
 */
public final class SurefireListener implements MojoExecutionListener {
    private final ShareInjector injector;

    /** Called by Maven. */
    @Inject
    public SurefireListener(RepositorySystem repositories) {
        injector = new ShareInjector(new ProviderArtifacts(repositories));
    }

    @Override
    public void beforeMojoExecution(MojoExecutionEvent event) throws MojoExecutionException {
        MojoExecution execution = event.getExecution();
        if (!TestExecutions.runsTests(execution)) {
            return;
        }
        try {
            Optional<ShareSettings> settings =
                    MavenSettings.of(event.getSession(), event.getProject()).share();
            if (settings.isPresent()) {
                injector.inject(
                                settings.get(),
                                SessionFacts.of(event.getSession()),
                                event.getSession(),
                                event.getProject(),
                                execution,
                                new SurefireMojo(event.getMojo()))
                        .ifPresent(record ->
                                OpenExecutions.of(event.getSession()).add(event.getMojo(), event.getProject(), record));
            }
        } catch (UserError e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (IOException | DependencyResolutionException e) {
            throw new MojoExecutionException(
                    "This node's share can't be handed to " + execution + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void afterMojoExecutionSuccess(MojoExecutionEvent event) throws MojoExecutionException {
        OpenExecutions executions = OpenExecutions.of(event.getSession());
        try {
            Optional<UserError> wrong = executions.end(event.getMojo(), "ok");
            if (wrong.isPresent()) {
                executions.failLater(event.getProject(), wrong.get());
            }
        } catch (IOException e) {
            throw new MojoExecutionException(OpenExecutions.notWritten(e), e);
        }
        if (!TestExecutions.waitsForVerify(event.getExecution())) {
            Optional<UserError> wrong = executions.failNow(event.getProject());
            if (wrong.isPresent()) {
                throw new MojoExecutionException(wrong.get().getMessage());
            }
        }
    }

    /** Maven calls it for what no mojo declares to throw; not for a failed test. */
    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {
        try {
            OpenExecutions.of(event.getSession()).end(event.getMojo(), "broken");
        } catch (IOException e) {
            event.getCause().addSuppressed(e);
        }
    }
}
