package io.github.distributedtests.maven;

import io.github.distributedtests.settings.UserError;
import java.util.regex.Pattern;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Stops a build whose settings can't be right before anything is compiled. */
public final class SettingsCheck extends AbstractMavenLifecycleParticipant {

    /** Goals that are the same on every node: {@code mvn distributed:explain -Dnodes=4} is right as it is. */
    private static final Pattern OF_ANY_NODE =
            Pattern.compile("(distributed|.*:distributed-maven-plugin(:[^:]*)?):(collect|explain|help)(@.*)?");

    /** Called by Maven. */
    public SettingsCheck() {}

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        boolean ofAnyNode = session.getGoals().stream()
                .anyMatch(goal -> OF_ANY_NODE.matcher(goal).matches());
        for (MavenProject project : session.getProjects()) {
            try {
                MavenSettings settings = MavenSettings.of(session, project);
                if (ofAnyNode) {
                    settings.checkForAnyNode();
                } else {
                    settings.check();
                }
            } catch (UserError e) {
                throw new MavenExecutionException(e.getMessage(), project.getFile());
            }
        }
    }
}
