package io.github.distributedtests.nodefiles;

import java.util.regex.Pattern;

/** The name of the folder that an execution of Surefire or Failsafe has in the build folder. */
public final class ExecutionFolder {
    /** What every file system takes as it is: Windows takes no dot at the end. */
    private static final Pattern PLAIN = Pattern.compile("([A-Za-z0-9._-]{0,79}[A-Za-z0-9_-])?");

    private static final int MOST_KEPT = 60;

    private ExecutionFolder() {}

    /**
     * {@code surefire-default-test}. An id may have any characters; those that no file name has are replaced then, and a
     * hash of the id tells it from others.
     */
    public static String of(String plugin, String executionId) {
        if (PLAIN.matcher(executionId).matches()) {
            return plugin + '-' + executionId;
        }
        String kept = executionId.substring(0, Math.min(MOST_KEPT, executionId.length()));
        return "%s-%s-%08x".formatted(plugin, kept.replaceAll("[^A-Za-z0-9_-]", "_"), executionId.hashCode());
    }
}
