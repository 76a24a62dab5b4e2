package io.github.distributedtests.maven;

import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.planning.Planner;
import io.github.distributedtests.planning.ReactorPlan;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.timings.DurationText;
import io.github.distributedtests.timings.Timings;
import io.github.distributedtests.timings.TimingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** The plan; it names nothing if there is no file with timings, or one that can't be read. */
    static ReactorPlan of(MavenSession session, BuildSettings build) {
        return planned(session, build).plan();
    }

    /** The modules of which the timings know something, be it that they have no test. */
    static Set<String> knownModules(MavenSession session, BuildSettings build) {
        return planned(session, build).modules();
    }

    /**
     * Says once in a build what this node goes by.
     *
     * @param named whether the user named the file
     */
    static void announce(MavenSession session, BuildSettings build, boolean named) {
        Planned planned = planned(session, build);
        Optional<Path> timings = build.timings();
        if (planned.announced().getAndSet(true)) {
            return;
        }
        if (named && timings.isPresent() && !Files.exists(timings.get())) {
            LOG.warn(
                    "There are no timings at {}, so this node goes by the hash alone, unlike nodes that have them. Fix: bring"
                            + " the file here before the build, or leave -Ddistributed.timings out",
                    timings.get());
            return;
        }
        LOG.info(basis(
                timings,
                planned.tests(),
                planned.plan().predictedSeconds().get(build.settings().nodeNumber() - 1)));
    }

    private record Planned(ReactorPlan plan, int tests, Set<String> modules, AtomicBoolean announced) {}

    private static Planned planned(MavenSession session, BuildSettings build) {
        ShareSettings settings = build.settings();
        List<Object> key = List.of(
                BuildPlan.class,
                Arrays.toString(settings.weights()),
                settings.granularity(),
                build.onlyNeeded(),
                build.timings().map(Path::toString).orElse(""));
        SessionData kept = session.getRepositorySession().getData();
        synchronized (kept) {
            Planned planned = (Planned) kept.get(key);
            if (planned == null) {
                Timings known = timings(build.timings(), build.onlyNeeded());
                planned = new Planned(
                        Planner.plan(known, settings.weights(), settings.granularity()),
                        known.tests().size(),
                        known.modules(),
                        new AtomicBoolean());
                kept.set(key, planned);
            }
            return planned;
        }
    }

    /** What the node goes by. */
    private static String basis(Optional<Path> timings, int tests, double seconds) {
        if (timings.isEmpty()) {
            return "Tests are split by hash, without timings";
        }
        return tests == 0
                ? "No timings in " + timings.get() + ": tests are split by hash"
                : "By the timings in %s (%s, about %s here)"
                        .formatted(timings.get(), Counted.of(tests, "test"), DurationText.ofSeconds(seconds));
    }

    /** What a build goes by; nothing where nothing can be read, so that every node does the same. */
    static Timings timings(Optional<Path> file, boolean onlyNeeded) {
        Timings known = file.map(BuildPlan::read).orElse(Timings.NONE);
        return onlyNeeded ? known : known.withoutBuilds();
    }

    private static Timings read(Path file) {
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
