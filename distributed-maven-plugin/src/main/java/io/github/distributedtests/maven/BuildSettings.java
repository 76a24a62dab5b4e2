package io.github.distributedtests.maven;

import io.github.distributedtests.share.ShareSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What decides which modules a node builds, as one of the modules says.
 *
 * @param settings of any node
 * @param timings the file; it need not be there
 * @param onlyNeeded whether a node builds only what it needs
 */
record BuildSettings(ShareSettings settings, Optional<Path> timings, boolean onlyNeeded) {

    /** Whether another module says the same. */
    boolean isSameAs(BuildSettings other) {
        return onlyNeeded == other.onlyNeeded
                && timings.equals(other.timings)
                && settings.granularity() == other.settings.granularity()
                && Arrays.equals(settings.weights(), other.settings.weights());
    }
}
