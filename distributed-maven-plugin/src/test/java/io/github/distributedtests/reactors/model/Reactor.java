package io.github.distributedtests.reactors.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Maven project with modules.
 *
 * @param coreExtension whether the plugin comes by {@code .mvn/extensions.xml} rather than by the POM
 */
public record Reactor(long seed, String surefireVersion, boolean coreExtension, List<Module> modules, RunPlan plan) {

    /** What occurs in it, a word or two for each. */
    public Set<String> features() {
        Set<String> features = new TreeSet<>();
        features.add("surefire " + surefireVersion);
        features.add(coreExtension ? "core extension" : "extension of the POM");
        features.add(plan.nodes() + " nodes");
        plan.settings().forEach(setting -> features.add(setting.split("=")[0]));
        plan.arguments().forEach(argument -> features.add(argument.split("=")[0]));
        if (plan.byTimings()) {
            features.add("timings");
        }
        for (Module module : modules) {
            addFeatures(module, features);
        }
        return features;
    }

    /** Whether Surefire still has a provider for each framework, rather than the JUnit Platform for all. */
    public boolean hasProviders() {
        return !surefireVersion.startsWith("3.6");
    }

    private static void addFeatures(Module module, Set<String> features) {
        features.add(module.stack().name());
        module.configuration().keySet().forEach(features::add);
        module.properties().keySet().forEach(features::add);
        for (Execution execution : module.executions()) {
            features.add(execution.failsafe() ? "failsafe" : "execution " + execution.id());
            features.addAll(execution.configuration().keySet());
        }
        if (!module.suiteFile().isEmpty()) {
            features.add("suite file");
        }
        for (TestClass type : module.classes()) {
            features.add(type.shape().name());
            features.add("set-up " + type.setUp());
            for (TestMethod method : type.methods()) {
                features.add("method " + method.kind());
                features.add("outcome " + method.outcome());
            }
        }
    }
}
