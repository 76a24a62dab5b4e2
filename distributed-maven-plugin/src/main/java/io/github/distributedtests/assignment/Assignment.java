package io.github.distributedtests.assignment;

import io.github.distributedtests.assignment.ModuleShare.ClassShare;
import io.github.distributedtests.assignment.ModuleShare.KnownTest;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.DependentClasses;
import io.github.distributedtests.discovery.TestClass;
import io.github.distributedtests.discovery.TestClass.Contents;
import io.github.distributedtests.discovery.TestClassReader;
import io.github.distributedtests.grouping.Grouping;
import io.github.distributedtests.grouping.Unit;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.share.ShareSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    private final ShareSettings settings;
    private final Share share;
    private final boolean filteredInTestJvm;
    private final Predicate<String> inOnePiece;

    /**
     * @param classes all that were compiled or scanned, selected or not
     * @param filteredInTestJvm whether the test JVM asks the share about every test; where it doesn't, each class is
     *     run by one node as a whole
     * @param inOnePiece classes that can't be run in part for a reason outside of them
     */
    public Assignment(
            SortedSet<String> classes,
            ClassFiles classFiles,
            ShareSettings settings,
            boolean filteredInTestJvm,
            Predicate<String> inOnePiece) {
        this.classes = classes;
        this.classFiles = classFiles;
        this.reader = new TestClassReader(classFiles, classes);
        Grouping alone = settings.grouping(classFiles);
        this.settings = settings.withTogether(DependentClasses.among(
                classes,
                classFiles,
                name -> alone.classUnit(name)
                        .filter(unit -> unit.kind() == Unit.Kind.WHOLE)
                        .isPresent(),
                inOnePiece));
        this.share = this.settings.share(classFiles);
        this.filteredInTestJvm = filteredInTestJvm;
        this.inOnePiece = inOnePiece;
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
                if (test.contents() != Contents.NO_TESTS || inOnePiece.test(name)) {
                    classShares.put(name, classShare(test, selection));
                }
            }
        }
        return new ModuleShare(settings, classShares, selection.isSureOfMethods());
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

    private ClassShare classShare(TestClass test, Selection selection) {
        List<TestName> tests =
                test.tests().stream().filter(selection::mayBeSelected).toList();
        if (!filteredInTestJvm) {
            return inOnePiece(tests, share.decide(TestName.of(test.name(), null)));
        }
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
