package io.github.distributedtests.benchmark;

import io.github.distributedtests.benchmark.builds.Maven;
import java.nio.file.Path;

/**
 * What a part works with.
 *
 * @param root of the checkout
 * @param work a folder for whatever a part makes
 * @param brief whether to measure only as much as shows that it works
 * @param maven how Maven is called
 */
public record Setup(Path root, Path work, boolean brief, Maven maven) {}
