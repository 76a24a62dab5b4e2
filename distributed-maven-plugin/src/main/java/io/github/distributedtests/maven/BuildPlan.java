package io.github.distributedtests.maven;

import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.timings.Timings;
import io.github.distributedtests.timings.TimingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plan of a build, made once from the timings, before the first module runs its tests. It is kept with the session,
 * so that every module goes by the same one, whatever happens to the file meanwhile.
 */
final class BuildPlan {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    private BuildPlan() {}

    /**
     * @param timings the file; without one, or if it isn't there or can't be read, the plan names nothing
     */
    static ReactorPlan of(MavenSession session, ShareSettings settings, Optional<Path> timings) {
        List<Object> key = List.of(
                BuildPlan.class,
                Arrays.toString(settings.weights()),
                settings.granularity(),
                timings.map(Path::toString).orElse(""));
        SessionData kept = session.getRepositorySession().getData();
        synchronized (kept) {
            ReactorPlan plan = (ReactorPlan) kept.get(key);
            if (plan == null) {
                plan = Planner.plan(
                        timings.map(BuildPlan::read).orElse(Timings.NONE), settings.weights(), settings.granularity());
                kept.set(key, plan);
            }
            return plan;
        }
    }

    /** Nothing where nothing can be read, so that every node does the same. */
    static Timings read(Path file) {
        if (!Files.exists(file)) {
            return Timings.NONE;
        }
        try {
            return TimingsFile.read(file).timings();
        } catch (IOException e) {
            LOG.warn("The timings can't be read, so tests are distributed by the ring: {}", e.getMessage());
            return Timings.NONE;
        }
    }
}
