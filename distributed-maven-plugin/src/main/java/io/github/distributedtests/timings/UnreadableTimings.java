package io.github.distributedtests.timings;

import java.io.IOException;
import java.nio.file.Path;

/** The timings file is there but can't be understood. The message names the file and the line, and says why. */
public final class UnreadableTimings extends IOException {
    private static final long serialVersionUID = 1;

    /** @param line 1-based */
    UnreadableTimings(Path file, int line, String why) {
        super(file + ", line " + line + ": " + why);
    }
}
