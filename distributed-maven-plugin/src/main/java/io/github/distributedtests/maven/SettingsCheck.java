package io.github.distributedtests.maven;

import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.nodefiles.NodeFiles;
import io.github.distributedtests.settings.ci.CiNode;
import io.github.distributedtests.share.ShareSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops a build whose settings can't be right before anything is compiled, and marks the modules of one that goes on. */
public final class SettingsCheck extends AbstractMavenLifecycleParticipant {
    private static final ComparableVersion LEAST_MAVEN = new ComparableVersion("3.6.3");

    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    /** Goals that are the same on every node: {@code mvn distributed:explain -Dnodes=4} is right as it is. */
    private static final Pattern OF_ANY_NODE =
            Pattern.compile("(distributed|.*:distributed-maven-plugin(:[^:]*)?):(collect|explain|help)(@.*)?");

    /** Key in the request's data, by which goals see whether the extension is there. */
    private static final String ACTIVE = SettingsCheck.class.getName();

    /** Called by Maven. */
    public SettingsCheck() {}

    /** Whether this build has the extension, which may have been loaded apart from the goal that asks. */
    static boolean isActive(MavenSession session) {
        return session.getRequest().getData().containsKey(ACTIVE);
    }

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        session.getRequest().getData().put(ACTIVE, true);
        GoalPrefix.offer(session.getProjects());
        boolean ofAnyNode = session.getGoals().stream()
                .anyMatch(goal -> OF_ANY_NODE.matcher(goal).matches());
        Set<String> notices = new LinkedHashSet<>();
        if (MavenSettings.isInnerBuild()) {
            notices.add("A test of a distributed build started this one, so it is not distributed itself, unless"
                    + " -Ddistributed.disabled=false says so");
        }
        boolean bazelSaysSo = false;
        Optional<ShareSettings> distributed = Optional.empty();
        for (MavenProject project : session.getProjects()) {
            try {
                MavenSettings settings = MavenSettings.of(session, project);
                if (ofAnyNode) {
                    settings.checkForAnyNode();
                } else {
                    Optional<ShareSettings> share = settings.share();
                    if (share.isPresent()) {
                        distributed = share;
                        checkMaven(session);
                        CacheKey.mark(project, share.get());
                    }
                    Optional<CiNode> node = settings.ciNode();
                    node.flatMap(CiNode::notice).ifPresent(notices::add);
                    bazelSaysSo |= node.filter(CiNode::isFromBazel).isPresent();
                }
            } catch (UserError e) {
                throw new MavenExecutionException(e.getMessage(), project.getFile());
            }
        }
        notices.forEach(LOG::info);
        if (distributed.isPresent()) {
            checkReach(session);
            leaveOut(session, distributed.get());
        }
        if (bazelSaysSo) {
            tellBazel();
        }
    }

    private static void checkReach(MavenSession session) throws MavenExecutionException {
        try {
            ExtensionReach.check(session.getProjects(), ExpectedExecution.in(session));
            new SurefireVersionCheck(version(session), MavenSettings.userProperties(session))
                    .check(session.getProjects(), ExpectedExecution.in(session));
        } catch (UserError e) {
            throw new MavenExecutionException(
                    e.getMessage(), session.getProjects().get(0).getFile());
        }
    }

    /** Only where tests are run: what else is done for all modules, such as to clean them, is not split. */
    private static void leaveOut(MavenSession session, ShareSettings settings) throws MavenExecutionException {
        if (ExpectedExecution.in(session).isEmpty()) {
            return;
        }
        NodeFiles files = new NodeFiles(settings.nodeNumber(), settings.nodes());
        try {
            for (MavenProject module : ModuleBuilders.leaveOut(session, settings.nodeNumber())) {
                Path build = Path.of(module.getBuild().getDirectory());
                for (ExpectedExecution execution : ExpectedExecution.declared(module)) {
                    ShareFolder.of(module, execution)
                            .deleteOutdated(files, build.resolve(execution.plugin() + "-reports"));
                }
            }
        } catch (IOException e) {
            throw new MavenExecutionException("What an earlier build left can't be deleted: " + e.getMessage(), e);
        }
    }

    /** The last chance to end what no listener was told the end of. */
    @Override
    public void afterSessionEnd(MavenSession session) throws MavenExecutionException {
        try {
            OpenExecutions.of(session).close();
        } catch (IOException e) {
            throw new MavenExecutionException(OpenExecutions.notWritten(e), e);
        }
    }

    private static void checkMaven(MavenSession session) {
        String version = version(session);
        if (!version.isEmpty() && new ComparableVersion(version).compareTo(LEAST_MAVEN) < 0) {
            throw UserErrors.mavenTooOld(version);
        }
    }

    /** Of Maven; empty if it doesn't say. */
    private static String version(MavenSession session) {
        return session.getSystemProperties().getProperty("maven.version", "");
    }

    /** Without this file Bazel takes it that every shard ran all tests. */
    private static void tellBazel() throws MavenExecutionException {
        String file = System.getenv("TEST_SHARD_STATUS_FILE");
        if (file != null && !file.isEmpty()) {
            try {
                Files.write(Path.of(file), new byte[0]);
            } catch (IOException e) {
                throw new MavenExecutionException("Bazel can't be told that the tests are sharded: " + file, e);
            }
        }
    }
}
