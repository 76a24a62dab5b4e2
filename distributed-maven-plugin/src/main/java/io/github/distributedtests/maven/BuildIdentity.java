package io.github.distributedtests.maven;

import io.github.distributedtests.settings.ci.CiRun;
import io.github.distributedtests.settings.ci.GitCommit;
import io.github.distributedtests.settings.source.Setting;
import io.github.distributedtests.settings.source.SettingSources;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/** Which build this is, as the fields of a ledger's header, so that nodes of different builds are told apart. */
final class BuildIdentity {
    private BuildIdentity() {}

    /**
     * By {@code build}, {@code attempt} and {@code commit}; each is empty where nothing says so. Found out once a session:
     * a test may check out something else meanwhile.
     */
    static Map<String, String> of(MavenSession session) {
        SessionData kept = session.getRepositorySession().getData();
        synchronized (kept) {
            @SuppressWarnings("unchecked")
            Map<String, String> known = (Map<String, String>) kept.get(BuildIdentity.class);
            if (known == null) {
                known = in(
                        new SettingSources(MavenSettings.userProperties(session), Map.of(), System.getenv()),
                        Path.of(session.getExecutionRootDirectory()));
                kept.set(BuildIdentity.class, known);
            }
            return known;
        }
    }

    /**
     * @param sources without the POM, which is the same for all builds
     * @param root the folder in which Maven was started
     */
    static Map<String, String> in(SettingSources sources, Path root) {
        Optional<CiRun.CiBuild> run = CiRun.of(sources.environment());
        return Map.of(
                "build",
                        sources.find(Setting.RUN)
                                .map(SettingSources.FoundValue::value)
                                .filter(name -> !name.isEmpty())
                                .or(() -> run.map(CiRun.CiBuild::name))
                                .orElse(""),
                "attempt", run.map(CiRun.CiBuild::attempt).orElse(""),
                "commit",
                        run.map(CiRun.CiBuild::commit)
                                .filter(commit -> !commit.isEmpty())
                                .or(() -> GitCommit.of(root))
                                .orElse(""));
    }
}
