package io.github.distributedtests.assignment;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.TestClass;
import io.github.distributedtests.discovery.TestClass.Contents;
import io.github.distributedtests.discovery.TestClassReader;
import io.github.distributedtests.frameworks.JUnit4Runners;
import io.github.distributedtests.names.ClassNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Recognises a class that surely has tests and that no include of an execution names. */
final class OutsideClass {
    private final ClassFiles classFiles;
    private final TestClassReader reader;
    private final Selection selection;

    /** What runs along with selected classes: those that they extend, and those that a suite names. */
    private final Set<String> alongside = new HashSet<>();

    private boolean suiteOfAnything;

    /** @param selected the classes that the execution opens */
    OutsideClass(ClassFiles classFiles, TestClassReader reader, Selection selection, Set<String> selected) {
        this.classFiles = classFiles;
        this.reader = reader;
        this.selection = selection;
        selected.forEach(this::open);
    }

    private void open(String name) {
        List<ClassFile> lineage = classFiles.lineage(name);
        boolean isNew =
                lineage.stream().map(ClassFile::name).filter(alongside::add).count() > 0;
        boolean asksItsCode = lineage.stream()
                .flatMap(file -> file.methods().stream())
                .anyMatch(method -> method.name().equals("suite"));
        suiteOfAnything |= asksItsCode;
        if (isNew && reader.read(name).contents() == Contents.SUITE) {
            List<String> members = lineage.stream().flatMap(this::named).toList();
            suiteOfAnything |=
                    members.stream().noneMatch(member -> classFiles.find(member).isPresent());
            members.forEach(this::open);
        }
    }

    /** The classes that the annotations of a suite name, but for its runner. */
    private Stream<String> named(ClassFile suite) {
        String runner = new JUnit4Runners(classFiles).runnerOf(suite.name()).orElse("");
        return suite.annotations().stream()
                .flatMap(annotation -> annotation.value("value").stream())
                .filter(name -> !name.equals(runner));
    }

    /** Those among the classes. None where a selected suite doesn't show what it runs. */
    SortedSet<String> among(Set<String> classes) {
        SortedSet<String> outside = new TreeSet<>();
        if (!suiteOfAnything) {
            classes.stream().filter(this::isOutside).forEach(outside::add);
        }
        return outside;
    }

    private boolean isOutside(String name) {
        return ClassNames.outermost(name).equals(name)
                && !selection.includes(name)
                && !alongside.contains(name)
                && hasTests(reader.read(name));
    }

    /** Tests in member classes are not enough: such classes are often samples for tests of something else. */
    private static boolean hasTests(TestClass test) {
        return test.contents() == Contents.METHODS
                && test.tests().stream().anyMatch(method -> method.className().equals(test.name()));
    }
}
