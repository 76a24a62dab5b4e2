package io.github.distributedtests.maven;

import io.github.distributedtests.settings.UserError;
import java.util.Set;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Stops a build whose settings can't be right before anything is compiled. */
public final class SettingsCheck extends AbstractMavenLifecycleParticipant {

    /** Goals that need no node: {@code mvn distributed:explain -Dnodes=4} is right as it is. */
    private static final Set<String> RUN_NO_TESTS = Set.of("collect", "explain", "help");

    /** Called by Maven. */
    public SettingsCheck() {}

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        if (!session.getGoals().isEmpty()
                && RUN_NO_TESTS.containsAll(
                        session.getGoals().stream().map(SettingsCheck::name).toList())) {
            return;
        }
        for (MavenProject project : session.getProjects()) {
            try {
                MavenSettings.of(session, project).check();
            } catch (UserError e) {
                throw new MavenExecutionException(e.getMessage(), project.getFile());
            }
        }
    }

    /** Of a goal of this plugin the name alone, of others the whole. */
    private static String name(String goal) {
        return goal.replaceFirst("^(distributed|.*:distributed-maven-plugin(:[^:]*)?):", "");
    }
}
