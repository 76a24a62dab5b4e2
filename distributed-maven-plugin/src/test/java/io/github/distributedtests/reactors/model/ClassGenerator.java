package io.github.distributedtests.reactors.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the classes of one module. */
final class ClassGenerator {
    private static final List<String> CLASS_NAMES = List.of(
            "Apple", "Basket", "Cherry", "Date", "Elder", "Fig", "Grape", "Hazel", "Iris", "Juniper", "Kale", "Lemon",
            "Mango", "Nettle", "Olive", "Peach");
    private static final List<String> METHOD_NAMES = List.of(
            "adds", "removes", "isEmpty", "sorts", "prints", "reads", "writes", "counts", "closes", "opens", "waits",
            "sells", "buys", "testIt", "größe", "costs$5");

    private final Dice dice;
    private final Stack stack;
    private final List<Shape> shapes;
    private final boolean rerun;
    private final Set<String> namesTaken = new LinkedHashSet<>();

    ClassGenerator(Dice dice, Stack stack, List<Shape> shapes, boolean rerun) {
        this.dice = dice;
        this.stack = stack;
        this.shapes = shapes;
        this.rerun = rerun;
    }

    /** @param red whether tests may fail */
    TestClass make(String suffix, boolean red) {
        Framework framework = dice.oneOf(stack.frameworks());
        Shape shape = dice.oneOf(
                shapes.stream().filter(each -> each.framework == framework).toList());
        SetUp setUp = shape.mayHaveSetUp() ? setUp(framework, red) : SetUp.NONE;
        // In a class whose set-up fails nothing is skipped: the whole class doesn't report it then, a part of it would.
        boolean onlyPassing = setUp == SetUp.FAILS || setUp == SetUp.EACH_FAILS;
        List<TestMethod> methods = new ArrayList<>();
        for (String name : dice.several(METHOD_NAMES, dice.between(2, 5))) {
            methods.add(method(shape, name, red, onlyPassing));
        }
        String packageName = dice.oneOf("acme", "acme", "acme.core", "acme.web", "");
        return new TestClass(packageName, className(suffix), shape, setUp, tag(), methods);
    }

    private String className(String suffix) {
        String name = dice.oneOf(
                CLASS_NAMES.stream().filter(each -> !namesTaken.contains(each)).toList());
        namesTaken.add(name);
        return name + suffix;
    }

    private SetUp setUp(Framework framework, boolean red) {
        if (dice.chance(65)) {
            return SetUp.NONE;
        }
        if (!red || dice.chance(30)) {
            return SetUp.WORKS;
        }
        return framework == Framework.JUPITER
                ? dice.oneOf(SetUp.FAILS, SetUp.TEAR_DOWN_FAILS, SetUp.EACH_FAILS)
                : dice.oneOf(SetUp.FAILS, SetUp.TEAR_DOWN_FAILS);
    }

    private TestMethod method(Shape shape, String name, boolean red, boolean onlyPassing) {
        Framework framework = shape.framework;
        Kind kind = shape.freedom == Freedom.ANY && dice.chance(45) ? dice.oneOf(framework.kinds()) : Kind.PLAIN;
        Outcome outcome = Outcome.PASSES;
        if (!onlyPassing && dice.chance(35)) {
            outcome = dice.oneOf(outcomes(shape, kind, red));
        }
        if (rerun && shape.hasJUnit3Suites()) {
            // With one failed test of such a suite its neighbours run again, as far as they are on the same node.
            outcome = Outcome.PASSES;
        }
        int times = kind == Kind.PLAIN ? 1 : dice.between(1, 4);
        return new TestMethod(name, kind, outcome, times, dice.between(0, 5), tag());
    }

    private List<Outcome> outcomes(Shape shape, Kind kind, boolean red) {
        Stream<Outcome> outcomes = Stream.of(Outcome.values());
        if (!red) {
            outcomes = outcomes.filter(outcome -> !outcome.isRed());
        }
        if (kind != Kind.PLAIN) {
            outcomes = outcomes.filter(outcome -> outcome != Outcome.TIMES_OUT && outcome != Outcome.FLAKY);
        }
        if (!rerun) {
            outcomes = outcomes.filter(outcome -> outcome != Outcome.FLAKY);
        }
        return switch (shape.freedom) {
            case ANY, PLAIN ->
                shape.framework == Framework.SPOCK || shape.framework == Framework.CUCUMBER
                        ? outcomes.filter(outcome -> outcome != Outcome.TIMES_OUT && outcome != Outcome.FLAKY)
                                .toList()
                        : outcomes.toList();
            case NEITHER_ABORTED_NOR_LATE ->
                outcomes.filter(outcome ->
                                outcome == Outcome.PASSES || outcome == Outcome.FAILS || outcome == Outcome.ERRS)
                        .toList();
            case PASSING -> List.of(Outcome.PASSES);
        };
    }

    private String tag() {
        return dice.oneOf("", "", "fast", "slow");
    }
}
