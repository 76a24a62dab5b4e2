package io.github.distributedtests.planning;

import java.util.Set;

/**
 * A module of a build.
 *
 * @param name {@code groupId:artifactId}
 * @param upstream the names of the modules that must be built before it, directly or not
 * @param mayHaveTests whether the build runs Surefire or Failsafe in it, with or without tests
 * @param goesAlong whether every node builds it, whatever it has to run
 */
public record ReactorModule(String name, Set<String> upstream, boolean mayHaveTests, boolean goesAlong) {}
