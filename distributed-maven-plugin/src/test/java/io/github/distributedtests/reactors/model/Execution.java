package io.github.distributedtests.reactors.model;

import java.util.Map;

/**
 * An execution of Surefire or Failsafe.
 *
 * @param suffix what the names of its classes end in
 * @param configuration elements of its own, with their content as XML
 */
public record Execution(String id, boolean failsafe, String suffix, Map<String, String> configuration) {}
