package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Framework;
import io.github.distributedtests.reactors.model.Module;
import io.github.distributedtests.reactors.model.Reactor;
import io.github.distributedtests.reactors.model.Stack;
import io.github.distributedtests.reactors.model.TestClass;
import java.util.stream.Collectors;

/** Writes all files of a reactor. */
public final class ReactorWriter {
    private ReactorWriter() {}

    public static Sources sources(Reactor reactor) {
        Sources sources = new Sources();
        PomWriter.write(sources, reactor);
        reactor.modules().forEach(module -> write(new ModuleSources(sources, module.name()), module));
        return sources;
    }

    private static void write(ModuleSources sources, Module module) {
        writeSupport(sources, module);
        for (TestClass type : module.classes()) {
            switch (type.shape().framework) {
                case JUPITER -> new JupiterWriter(sources, type).write();
                case JUNIT4 -> JUnit4Writer.of(sources, type).write();
                case TESTNG -> new TestNgWriter(sources, type).write();
                case SPOCK -> SpockWriter.write(sources, type);
                case CUCUMBER -> CucumberWriter.write(sources, type);
            }
        }
        if (!module.properties().isEmpty()) {
            sources.put(
                    "src/test/resources/junit-platform.properties",
                    module.properties().entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        if (!module.suiteFile().isEmpty()) {
            sources.put("testng.xml", module.suiteFile());
        }
    }

    /** What the tests of a module share. */
    private static void writeSupport(ModuleSources sources, Module module) {
        Framework framework = module.stack().framework;
        if (framework == Framework.JUNIT4 || module.stack() == Stack.VINTAGE) {
            Lines.writeTo(sources, true, "org.junit.AssumptionViolatedException");
            JUnit4Runners.writeTo(sources);
        }
        if (framework != Framework.JUNIT4) {
            Lines.writeTo(
                    sources,
                    false,
                    framework == Framework.TESTNG ? "org.testng.SkipException" : "org.opentest4j.TestAbortedException");
        }
        if (module.stack().isJupiter()) {
            JupiterWriter.writeGreetings(sources);
        }
        if (framework == Framework.TESTNG) {
            TestNgWriter.writeReversed(sources);
        }
        if (framework == Framework.CUCUMBER) {
            CucumberWriter.writeSteps(sources);
        }
    }
}
