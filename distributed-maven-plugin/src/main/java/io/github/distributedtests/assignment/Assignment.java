package io.github.distributedtests.assignment;

import io.github.distributedtests.assignment.ModuleShare.ClassShare;
import io.github.distributedtests.assignment.ModuleShare.KnownTest;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.DependentClasses;
import io.github.distributedtests.discovery.RunConditions;
import io.github.distributedtests.discovery.SharedConfigurations;
import io.github.distributedtests.discovery.TestClass;
import io.github.distributedtests.discovery.TestClass.Contents;
import io.github.distributedtests.discovery.TestClassReader;
import io.github.distributedtests.frameworks.Frameworks;
import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Computes what a node runs of the classes that were found. The test JVM asks the same share about every single test;
 * this is the coarse step, which keeps classes that hold nothing of this node's from being loaded at all.
 */
public final class Assignment {
    private final SortedSet<String> classes;
    private final ClassFiles classFiles;
    private final TestClassReader reader;
    private final SortedMap<String, String> contexts;
    private final ShareSettings settings;
    private final Share share;
    private final Certainty certainty;
    private final RunConditions conditions;

    /**
     * @param classes all that were compiled or scanned, selected or not
     */
    public Assignment(
            SortedSet<String> classes,
            ClassFiles classFiles,
            ShareSettings settings,
            Certainty certainty,
            RunConditions conditions) {
        this.classes = classes;
        this.classFiles = classFiles;
        this.reader = new TestClassReader(classFiles, classes);
        Grouping alone = settings.grouping(classFiles);
        Predicate<String> isWhole = name -> alone.classUnit(name)
                .filter(unit -> unit.kind() == Unit.Kind.WHOLE)
                .isPresent();
        ShareSettings together = settings.withTogether(
                certainty.allOnOneNode()
                        ? DependentClasses.all(classes)
                        : DependentClasses.among(classes, classFiles, isWhole, conditions));
        this.contexts = SharedConfigurations.among(classes, new Frameworks(classFiles));
        Map<String, String> preferred = new TreeMap<>(contexts);
        preferred.keySet().removeIf(name -> !goesByContext(name, together));
        this.settings = together.withContexts(preferred);
        this.share = this.settings.share(classFiles);
        this.certainty = certainty;
        this.conditions = conditions;
    }

    /** Whether nothing says of the class that it goes elsewhere; one without tests would only shift the others. */
    private boolean goesByContext(String name, ShareSettings together) {
        return !together.together().containsKey(name)
                && together.splitClasses().stream().noneMatch(pattern -> pattern.matches(name))
                && reader.read(name).contents() != Contents.NO_TESTS;
    }

    /**
     * By outermost class, if class files tell of an application context that it shares with others: the first class for
     * which they configure the same.
     */
    public SortedMap<String, String> contexts() {
        return contexts;
    }

    /** The settings with what was found out about the classes: those that the test JVM has to go by. */
    public ShareSettings settings() {
        return settings;
    }

    /** What this node runs of the selection. */
    public ModuleShare of(Selection selection) {
        SortedMap<String, ClassShare> classShares = new TreeMap<>();
        for (String name : classes) {
            if (selection.selects(name)) {
                TestClass test = reader.read(name);
                if (mayHoldTests(test)) {
                    classShares.put(name, classShare(test, selection));
                }
            }
        }
        if (certainty.filtered()) {
            classShares.replaceAll((name, share) -> isSeenByAll(name) ? share.loaded() : share);
        }
        SortedSet<String> alongside = alongside(selection, classShares);
        if (certainty.filtered()
                && !certainty.keptToClasses()
                && alongside.isEmpty()
                && classShares.values().stream().noneMatch(ClassShare::included)) {
            // Without a class Surefire starts no test JVM, and this node's share of what is in no class would be lost.
            classShares.entrySet().stream()
                    .limit(1)
                    .forEach(first ->
                            first.setValue(first.getValue().opened("a test JVM has to look for tests in no class")));
        }
        return new ModuleShare(settings, classShares, alongside, selection.isSureOfMethods());
    }

    private boolean isSeenByAll(String name) {
        return conditions.seenByAll().test(name) && !conditions.inOnePiece().test(name);
    }

    /**
     * What is loaded for the tests of other classes besides what is loaded for its own: a class for each thing that none
     * of those does. Where nothing could take its own tests out, it must have none.
     */
    private SortedSet<String> alongside(Selection selection, SortedMap<String, ClassShare> classShares) {
        Set<String> done = new HashSet<>();
        classShares.forEach((name, share) -> {
            if (share.included()) {
                done.addAll(conditions.setUpForOthers().apply(name));
            }
        });
        SortedSet<String> alongside = new TreeSet<>();
        for (String name : classes) {
            Set<String> setUp = conditions.setUpForOthers().apply(name);
            if (!done.containsAll(setUp)
                    && selection.selects(name)
                    && !conditions.inOnePiece().test(name)
                    && isConcrete(name)
                    && (certainty.filtered() || reader.read(name).contents() == Contents.NO_TESTS)) {
                alongside.add(name);
                done.addAll(setUp);
            }
        }
        return alongside;
    }

    private boolean isConcrete(String name) {
        return classFiles
                .find(name)
                .filter(file -> !file.isAbstract() && !file.isInterface())
                .isPresent();
    }

    /** Also where a class must be run by one node as a whole it costs nothing to have it there in vain. */
    private boolean mayHoldTests(TestClass test) {
        return test.contents() != Contents.NO_TESTS
                || !certainty.filtered()
                || !certainty.classesTell()
                || conditions.inOnePiece().test(test.name());
    }

    /**
     * The classes that surely have tests and that the includes don't name: no node runs them.
     *
     * @param own those of the module, without what was scanned
     */
    public SortedSet<String> outside(Selection selection, SortedSet<String> own) {
        Set<String> selected = classes.stream().filter(selection::selects).collect(Collectors.toSet());
        return new OutsideClass(classFiles, reader, selection, selected).among(own);
    }

    /** The tests of selected classes that the selection surely leaves out. */
    public List<TestName> deselected(Selection selection) {
        if (!selection.namesMethods()) {
            return List.of(); // nearly always, and class files need not be looked through
        }
        return classes.stream()
                .filter(selection::selects)
                .flatMap(name -> reader.read(name).tests().stream())
                .filter(test -> !selection.mayBeSelected(test))
                .toList();
    }

    private ClassShare classShare(TestClass test, Selection selection) {
        List<TestName> tests =
                test.tests().stream().filter(selection::mayBeSelected).toList();
        if (!certainty.filtered()) {
            return inOnePiece(tests, share.decide(TestName.of(test.name(), null)));
        }
        ClassShare known = knownShare(test, tests);
        return known.included() || certainty.classesTell()
                ? known
                : known.opened("only the test JVM can say whether more is in it");
    }

    private ClassShare knownShare(TestClass test, List<TestName> tests) {
        Optional<Decision> whole = share.decideWhole(test.name());
        if (test.contents() == Contents.METHODS) {
            // Also where the class goes in one piece: what it inherits from another class may go with that one.
            return methodByMethod(tests, whole);
        }
        return whole.map(decision -> inOnePiece(tests, decision))
                .orElse(new ClassShare(true, List.of(), whole, "only the test JVM can look into it"));
    }

    private static ClassShare inOnePiece(List<TestName> tests, Decision decision) {
        return new ClassShare(
                decision.isMine(),
                tests.stream().map(test -> new KnownTest(test, decision)).toList(),
                Optional.of(decision),
                decision.reason());
    }

    private ClassShare methodByMethod(List<TestName> tests, Optional<Decision> whole) {
        List<KnownTest> known = tests.stream()
                .map(test -> new KnownTest(test, share.decide(test)))
                .toList();
        long mine = known.stream().filter(KnownTest::isMine).count();
        String reason = whole.map(Decision::reason)
                .orElseGet(() -> mine + " of " + known.size() + " tests belong to node " + settings.nodeNumber());
        return new ClassShare(mine > 0, known, whole, reason);
    }
}
