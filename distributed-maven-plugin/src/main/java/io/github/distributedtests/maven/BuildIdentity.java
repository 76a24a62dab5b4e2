package io.github.distributedtests.maven;

import io.github.distributedtests.settings.ci.CiRun;
import io.github.distributedtests.settings.ci.GitCommit;
import io.github.distributedtests.settings.source.Setting;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** Which build this is, as the fields of a ledger's header, so that nodes of different builds are told apart. */
final class BuildIdentity {
    private BuildIdentity() {}

    /** By {@code build}, {@code attempt} and {@code commit}; each is empty where nothing says so. */
    static Map<String, String> of(MavenSession session) {
        Map<String, String> environment = System.getenv();
        Optional<CiRun.CiBuild> run = CiRun.of(environment);
        String named = MavenSettings.userProperties(session)
                .getOrDefault(Setting.RUN.property(), environment.getOrDefault(Setting.RUN.variable(), ""))
                .trim();
        return Map.of(
                "build", named.isEmpty() ? run.map(CiRun.CiBuild::name).orElse("") : named,
                "attempt", run.map(CiRun.CiBuild::attempt).orElse(""),
                "commit",
                        run.map(CiRun.CiBuild::commit)
                                .filter(commit -> !commit.isEmpty())
                                .or(() -> GitCommit.of(Path.of(session.getExecutionRootDirectory())))
                                .orElse(""));
    }
}
