package io.github.distributedtests.maven;

import io.github.distributedtests.settings.UserError;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Stops a build whose settings can't be right before anything is compiled. */
public final class SettingsCheck extends AbstractMavenLifecycleParticipant {

    /** Called by Maven. */
    public SettingsCheck() {}

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        for (MavenProject project : session.getProjects()) {
            try {
                MavenSettings.read(session, project);
            } catch (UserError e) {
                throw new MavenExecutionException(e.getMessage(), project.getFile());
            }
        }
    }
}
