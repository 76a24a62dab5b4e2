package io.github.distributedtests.timings;

import java.util.ArrayList;
import java.util.List;

/**
 * What the latest runs said of something whose time is stored.
 *
 * @param unseenRuns the runs of its module, since the last one that measured it, in which it did not occur; 0 or more
 * @param outliers what the last runs measured, the newest last, in seconds, if that was too far from the stored time to be
 *     believed yet
 */
public record Recent(int unseenRuns, List<Double> outliers) {
    /** The last run measured about what is stored. */
    public static final Recent AS_STORED = unseen(0);

    /**
     * Rounds the outliers to what the file keeps.
     *
     * @throws IllegalArgumentException if the number of runs is negative, or an outlier is no duration
     */
    public Recent {
        if (unseenRuns < 0) {
            throw new IllegalArgumentException(unseenRuns + " is no number of runs");
        }
        outliers = outliers.stream().map(Seconds::rounded).toList();
    }

    /** It did not occur in so many runs. */
    public static Recent unseen(int runs) {
        return new Recent(runs, List.of());
    }

    /** The outliers, and one more. */
    List<Double> and(double outlier) {
        List<Double> more = new ArrayList<>(outliers);
        more.add(outlier);
        return more;
    }
}
