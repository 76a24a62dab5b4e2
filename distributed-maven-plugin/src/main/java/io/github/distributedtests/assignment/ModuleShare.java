package io.github.distributedtests.assignment;

import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.handover.Decisions;
import io.github.distributedtests.ledger.LedgerEvents;
import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.ShareSettings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one node runs of the selected tests of one Surefire or Failsafe execution.
 *
 * @param settings what decided it
 * @param classShares each selected class that may hold tests, and what becomes of it on this node
 * @param alongside the selected classes that a node which runs any test loads for what they do to the tests of others;
 *     their own tests, if they have any, are filtered in the test JVM
 * @param countable whether the selected tests can be told from the others by the class files
 */
public record ModuleShare(
        ShareSettings settings,
        SortedMap<String, ClassShare> classShares,
        SortedSet<String> alongside,
        boolean countable) {

    /** A pattern that no class file matches, since no path contains it. Surefire takes an empty list for the default. */
    private static final String NO_CLASS = "%regex[no test class belongs to this node]";

    private static final SurefirePatterns PATTERNS = new SurefirePatterns(File.separatorChar);

    private static final Pattern ANONYMOUS = Pattern.compile("\\$\\d");

    /** A test that the class files show, and whose it is. */
    public record KnownTest(TestName test, Decision decision) {
        /** Such as {@code com.acme.FooTest#bar}. */
        public String name() {
            return test.toString();
        }

        boolean isMine() {
            return decision.isMine();
        }
    }

    /**
     * What becomes of a class.
     *
     * @param included whether this node loads it
     * @param tests those that it is known to have
     * @param whole whose the class is with everything in it that isn't inherited from a class that goes elsewhere;
     *     empty where that must be asked test by test
     * @param reason for people
     */
    public record ClassShare(boolean included, List<KnownTest> tests, Optional<Decision> whole, String reason) {
        /** The same on a node that loads the class, whosever its tests are. */
        ClassShare loaded() {
            return included ? this : opened(reason);
        }

        /** How many of its known tests this node runs. */
        int mine() {
            return (int) tests.stream().filter(KnownTest::isMine).count();
        }

        /** The same with the class loaded on this node, although no test that is known of it is here. */
        ClassShare opened(String why) {
            return new ClassShare(true, tests, whole, why);
        }

        /** Whether this node loads it only for tests that the class file doesn't show. */
        boolean openedForMore() {
            return included
                    && mine() == 0
                    && whole.map(decision -> !decision.isMine()).orElse(!tests.isEmpty());
        }

        /** Whether the test JVM alone knows its tests. */
        boolean isOpaque() {
            return tests.isEmpty();
        }
    }

    /** Where the selected tests are as the class files show them. */
    public ModuleShare(ShareSettings settings, SortedMap<String, ClassShare> classShares) {
        this(settings, classShares, Collections.emptySortedSet(), true);
    }

    /** Whether no selected class belongs to this node. */
    public boolean isEmpty() {
        return classShares.values().stream().noneMatch(ClassShare::included);
    }

    /** The classes that this node loads. */
    public List<String> includedClasses() {
        SortedSet<String> included = new TreeSet<>();
        if (!isEmpty()) {
            included.addAll(alongside);
        }
        classShares.forEach((name, classShare) -> {
            if (classShare.included()) {
                included.add(name);
            }
        });
        return List.copyOf(included);
    }

    /** The selected classes that it doesn't load. */
    public List<String> excludedClasses() {
        SortedSet<String> excluded = new TreeSet<>(classShares.keySet());
        excluded.addAll(alongside);
        includedClasses().forEach(excluded::remove);
        return List.copyOf(excluded);
    }

    /** Patterns for the classes that this node loads; never empty. */
    public List<String> includes() {
        return isEmpty() ? List.of(NO_CLASS) : PATTERNS.of(includedClasses());
    }

    /** Patterns for the selected classes that it doesn't load. */
    public List<String> excludes() {
        return PATTERNS.of(excludedClasses());
    }

    /** Whether the includes are the shorter list: Surefire compares each class with each pattern. */
    public boolean loadsFewerThanItLeavesOut() {
        return includedClasses().size() <= excludedClasses().size();
    }

    /** The same as {@link #includes()} for a Surefire that takes paths as they are and mistakes expressions. */
    public List<String> includedPaths() {
        return isEmpty()
                ? List.of(NO_CLASS)
                : includedClasses().stream().map(TestClasses::fileOf).toList();
    }

    /** The same as {@link #excludes()} for such a one. */
    public List<String> excludedPaths() {
        return excludedClasses().stream().map(TestClasses::fileOf).toList();
    }

    /**
     * Writes patterns in the form of Surefire's {@code includesFile}, for a Surefire that doesn't ask the share about each
     * test: without classes that this node loads only for what they do to others, where they have tests themselves.
     *
     * @return the file
     */
    public Path writeIncludes(Path folder) throws IOException {
        SortedSet<String> classes = new TreeSet<>(includedClasses());
        classShares.forEach((name, classShare) -> {
            if (!classShare.tests().isEmpty() && classShare.mine() == 0) {
                classes.remove(name);
            }
        });
        List<String> patterns = classes.isEmpty()
                ? List.of(NO_CLASS)
                : classes.stream().map(PATTERNS::of).toList();
        Files.createDirectories(folder);
        return Files.write(folder.resolve("includes.txt"), patterns, StandardCharsets.UTF_8);
    }

    /**
     * What the user asked for by {@code -Dtest}, without the classes of other nodes.
     *
     * @param test as the user gave it
     */
    public String narrow(String test) {
        if (isEmpty()) {
            return NO_CLASS;
        }
        StringBuilder narrowed = new StringBuilder(test);
        excludes().forEach(pattern -> narrowed.append(",!").append(pattern));
        return narrowed.toString();
    }

    /** One line for the log. */
    public String summary() {
        String node = "Node " + settings.nodeNumber() + " of " + settings.nodes();
        if (classShares.isEmpty()) {
            return node + " runs nothing: there are no tests here";
        }
        int classes = outermost(classShares.keySet()).size();
        int included = outermost(includedClasses()).size();
        if (!countable) {
            return included == 0
                    ? "%s runs nothing: the selected tests belong to other nodes (%s)".formatted(node, granularity())
                    : "%s runs its part of the selected tests in %d of %s, %s"
                            .formatted(node, included, Counted.of(classes, "class"), granularity());
        }
        int known = known(test -> true);
        if (included == 0) {
            return "%s runs nothing: the %s in %s %s (%s)"
                    .formatted(
                            node,
                            Counted.of(known, "test"),
                            Counted.of(classes, "class"),
                            known == 1 ? "belongs to another node" : "belong to other nodes",
                            granularity());
        }
        return "%s runs %d of %s in %d of %s, %s%s"
                .formatted(
                        node,
                        known(KnownTest::isMine),
                        Counted.of(known, "test"),
                        included,
                        Counted.of(classes, "class"),
                        granularity(),
                        unseen());
    }

    private String unseen() {
        int opaque = (int) classShares.values().stream()
                .filter(classShare -> classShare.isOpaque() && classShare.included())
                .count();
        if (opaque > 0) {
            return "; and its part of %s that only the test JVM can look into".formatted(Counted.of(opaque, "class"));
        }
        return classShares.values().stream().anyMatch(ClassShare::openedForMore)
                ? "; and its part of what only the test JVM can find"
                : "";
    }

    private String granularity() {
        return settings.granularity().toString();
    }

    /** A test of a nested class that is selected itself is there twice; what an anonymous class inherits is no test. */
    private int known(Predicate<KnownTest> counts) {
        return (int) classShares.entrySet().stream()
                .filter(entry -> !ANONYMOUS.matcher(entry.getKey()).find())
                .flatMap(entry -> entry.getValue().tests().stream()
                        .filter(counts)
                        .map(test -> ClassNames.outermost(entry.getKey()) + ' ' + test.name()))
                .distinct()
                .count();
    }

    private static Set<String> outermost(Collection<String> classes) {
        return classes.stream().map(ClassNames::outermost).collect(Collectors.toSet());
    }

    /** Every selected class with what becomes of it and why, a line each. */
    public SortedSet<String> explanation() {
        SortedSet<String> lines = new TreeSet<>();
        classShares.forEach((name, classShare) -> lines.add(
                "%s: %s, %s".formatted(name, classShare.included() ? "here" : "not here", classShare.reason())));
        return lines;
    }

    /** The share for people: each class that this node loads, with the tests in it that it runs as far as is known. */
    public List<String> listing() {
        List<String> lines = new ArrayList<>();
        classShares.forEach((name, classShare) -> {
            if (classShare.included()) {
                lines.add("%s  (%s)".formatted(name, classShare.reason()));
                classShare.tests().stream()
                        .filter(KnownTest::isMine)
                        .forEach(test -> lines.add("  " + test.test().member()));
            }
        });
        return lines;
    }

    /** Where each known test goes and why, a line each; of other classes what is known of the class. */
    public List<String> reasons() {
        List<String> lines = new ArrayList<>();
        classShares.forEach((name, classShare) -> {
            classShare.tests().forEach(test -> lines.add(test.name() + ": " + test.decision()));
            if (classShare.tests().isEmpty()) {
                lines.add(name + ": " + classShare.reason());
            }
        });
        return lines;
    }

    /** What the test JVM need not find out again: all that is known of the classes that this node loads. */
    public Decisions decisions() {
        Decisions decisions = new Decisions();
        classShares.forEach((name, classShare) -> {
            if (classShare.included() || alongside.contains(name)) {
                decisions.add(name, classShare.whole());
                classShare.tests().forEach(test -> decisions.add(test.test(), test.decision()));
            }
        });
        return decisions;
    }

    /** Writes down all that the class files show, whosever it is: the same on every node. */
    public void record(LedgerEvents ledger) {
        classShares.forEach((name, classShare) -> {
            for (KnownTest test : classShare.tests()) {
                Unit unit = test.decision().unit();
                ledger.saw(
                        test.name(),
                        unit.name(),
                        unit.kind().toString(),
                        test.decision().node());
            }
            if (classShare.tests().isEmpty()) {
                ledger.saw(
                        name,
                        name,
                        "opaque",
                        classShare.whole().map(Decision::node).orElse(0));
            }
        });
    }
}
