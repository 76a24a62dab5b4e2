package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.SetUp;
import io.github.distributedtests.reactors.model.TestClass;
import io.github.distributedtests.reactors.model.TestMethod;
import java.util.Comparator;
import java.util.List;

/** Writes one test class of a module, and the classes that belong to it. */
abstract class ClassWriter {
    final Lines lines;
    final TestClass type;
    private final ModuleSources sources;

    /** @param lines what the tests do */
    ClassWriter(ModuleSources sources, TestClass type, Lines lines) {
        this.sources = sources;
        this.type = type;
        this.lines = lines;
    }

    abstract void write();

    /** A class of this name in the package of the test class. */
    final void putJava(String simpleName, String text) {
        sources.putJava(type, simpleName, text);
    }

    /**
     * A class with the set-up of the test class.
     *
     * @param start of the text, up to the class
     */
    final void putClass(String name, String start, String body) {
        putJava(name, start + "class " + name + " {\n" + setUp(name, type.setUp()) + body + "}\n");
    }

    /** The methods that set a class up. */
    final String setUp(String name, SetUp setUp) {
        return switch (setUp) {
            case NONE -> "";
            case WORKS -> workingSetUp();
            default -> failingSetUp(setUp, lines.setUp(name, setUp));
        };
    }

    /** A set-up of the class, and one of each test that fails without it. */
    abstract String workingSetUp();

    /** @param call what fails */
    abstract String failingSetUp(SetUp setUp, String call);

    /**
     * Two classes with the tests of a superclass and one of their own.
     *
     * @param start of the text, up to the class
     * @param modifier of the classes and their tests, such as {@code public}
     */
    final void putHeirs(String base, String start, String modifier) {
        for (String name : List.of(type.name(), type.otherName())) {
            putJava(
                    name,
                    start
                            + "%sclass %s extends %s {\n    @Test %svoid isItsOwn() throws Exception { %s }\n}\n"
                                    .formatted(modifier, name, base, modifier, lines.passing("isItsOwn")));
        }
    }

    final List<TestMethod> head() {
        return type.methods().subList(0, type.methods().size() / 2);
    }

    final List<TestMethod> tail() {
        return type.methods().subList(head().size(), type.methods().size());
    }

    final List<TestMethod> sorted() {
        return type.methods().stream()
                .sorted(Comparator.comparing(TestMethod::name))
                .toList();
    }
}
