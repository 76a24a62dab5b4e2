package io.github.distributedtests.reactors.model;

import java.util.ArrayList;
import java.util.List;

/** Makes a reactor of a seed. */
public final class ReactorGenerator {
    private static final List<String> NAMES = List.of("core", "web", "store", "tools");

    private final Dice dice;
    private final long seed;
    private final List<String> arguments = new ArrayList<>();

    private ReactorGenerator(long seed) {
        this.seed = seed;
        dice = new Dice(seed);
    }

    public static Reactor reactor(long seed) {
        return new ReactorGenerator(seed).make();
    }

    private Reactor make() {
        String surefire = dice.oneOf("3.0.0", "3.2.5", "3.5.6", "3.5.6", "3.5.6", "3.6.1", "3.6.1");
        Failures failures = dice.oneOf(Failures.AT_THE_END, Failures.AT_THE_END, Failures.IGNORED, Failures.NOWHERE);
        boolean selection = dice.chance(12);
        List<Module> modules = new ArrayList<>();
        for (String name : NAMES.subList(0, dice.oneOf(2, 2, 3, 3, 4))) {
            modules.add(new ModuleGenerator(dice, name, surefire, failures, !selection).make());
        }
        boolean failsafe =
                modules.stream().flatMap(module -> module.executions().stream()).anyMatch(Execution::failsafe);
        arguments.add(failsafe ? "verify" : "test");
        if (failures == Failures.AT_THE_END) {
            arguments.add("-fae");
        } else if (failures == Failures.IGNORED) {
            arguments.add("-Dmaven.test.failure.ignore");
        }
        if (selection) {
            select(modules);
        }
        return new Reactor(seed, surefire, dice.chance(40), modules, plan(failures == Failures.IGNORED));
    }

    /** Tests that the command line names. */
    private void select(List<Module> modules) {
        List<String> patterns = new ArrayList<>();
        for (Module module : modules) {
            TestClass type = dice.oneOf(module.classes());
            patterns.add(
                    switch (dice.between(0, 3)) {
                        case 0 -> type.name();
                        case 1 -> type.name() + "#" + dice.oneOf(type.methods()).name();
                        case 2 -> "*" + type.name().substring(1, 4) + "*";
                        default -> type.name().substring(0, 2) + "*#*" + "e*";
                    });
        }
        arguments.add("-Dtest=" + String.join(",", patterns));
        arguments.add("-Dsurefire.failIfNoSpecifiedTests=false");
    }

    private RunPlan plan(boolean failuresIgnored) {
        boolean byTimings = dice.chance(15);
        int nodes = byTimings ? 2 : dice.oneOf(2, 2, 2, 3, 3, 5);
        List<String> settings = new ArrayList<>();
        if (dice.chance(30)) {
            settings.add("-DhashByClass");
        }
        if (dice.chance(20)) {
            List<String> weights = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                weights.add(String.valueOf(dice.between(1, 3)));
            }
            settings.add("-DnodeWeights=" + String.join(",", weights));
        }
        if (dice.chance(10)) {
            settings.add("-DwholeClasses=" + dice.oneOf("**", "acme.*", "*a*Test"));
        }
        return new RunPlan(nodes, List.copyOf(arguments), settings, byTimings, failuresIgnored);
    }
}
