package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
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

    /** Of the executions that are under way, by their mojos. */
    private final Map<Object, ExecutionRecord> records = Collections.synchronizedMap(new IdentityHashMap<>());

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
                                event.getSession(),
                                event.getProject(),
                                execution,
                                new SurefireMojo(event.getMojo()))
                        .ifPresent(record -> records.put(event.getMojo(), record));
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
        end(event, "ok");
    }

    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {
        try {
            end(event, "failed");
        } catch (MojoExecutionException e) {
            event.getCause().addSuppressed(e);
        }
    }

    private void end(MojoExecutionEvent event, String how) throws MojoExecutionException {
        ExecutionRecord record = records.remove(event.getMojo());
        if (record != null) {
            try {
                record.end(how);
            } catch (IOException e) {
                throw new MojoExecutionException("What this node ran can't be written down: " + e.getMessage(), e);
            }
        }
    }
}
