package io.github.distributedtests.timings;

import java.io.IOException;
import java.nio.file.Path;

/** The timings file is there but can't be understood. The message names the file and the line, and says why. */
public final class UnreadableTimings extends IOException {
    private static final long serialVersionUID = 1;

    private final String fix;

    /**
     * @param line 1-based; 0 if the file as a whole is at fault
     * @param fix what to do, and what to type
     */
    UnreadableTimings(Path file, int line, String why, String fix) {
        super((line == 0 ? file.toString() : file + ", line " + line) + ": " + why);
        this.fix = fix;
    }

    /** What to do, and what to type. */
    public String fix() {
        return fix;
    }
}
