package io.github.distributedtests.benchmark;

import io.github.distributedtests.benchmark.report.PartResult;
import java.io.IOException;

/** Something to be measured, by itself. */
public interface Part {

    /**
     * Measures.
     *
     * @throws IOException if a build that is measured fails, or a file can't be read or written
     */
    PartResult run(Setup setup) throws IOException, InterruptedException;
}
