package io.github.distributedtests.messages;

import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What is said of test classes that no execution of a module selects by its includes. */
public final class OutsideNote {
    private static final int NAMED_AT_MOST = 5;

    private OutsideNote() {}

    /**
     * One line, or nothing where there are no such classes.
     *
     * @param module as people know it
     */
    public static Optional<String> of(String module, SortedSet<String> classes) {
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        boolean one = classes.size() == 1;
        int unnamed = Math.max(0, classes.size() - NAMED_AT_MOST);
        return Optional.of(
                "%s of %s %s no include of Surefire or Failsafe and never %s, distributed or not: %s%s. Fix: %s"
                        .formatted(
                                Counted.of(classes.size(), "test class"),
                                module,
                                one ? "fits" : "fit",
                                one ? "runs" : "run",
                                classes.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", ")),
                                unnamed == 0 ? "" : " and " + unnamed + " more",
                                one ? "rename it, or add it to <includes>" : "rename them, or add them to <includes>"));
    }
}
