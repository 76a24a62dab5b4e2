package io.github.distributedtests.testjvm.platform;

import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId.Segment;

/**
 * What this project knows by its name only of engines whose tests it can't treat like those of any other. A version in
 * which the name is another would be taken for an engine like any other, and nobody would notice; so what an engine has
 * at its top is looked at.
 */
final class KnownEngines {
    private static final String ENGINE = "engine";
    private static final String VINTAGE = "junit-vintage";
    private static final String SUITES = "junit-platform-suite";

    private KnownEngines() {}

    /**
     * Stops at a descriptor right below one of an engine that isn't of the form that is known.
     *
     * @throws IllegalStateException if so; the message names the version
     */
    static void check(TestDescriptor descriptor, TestDescriptor parent) {
        Segment around = parent.getUniqueId().getLastSegment();
        if (!around.getType().equals(ENGINE)) {
            return;
        }
        if (around.getValue().equals(VINTAGE) && !VintageRunner.isVintage(descriptor)) {
            throw unknown(descriptor, "Vintage", "JUnit 4 tests");
        }
        if (around.getValue().equals(SUITES) && !ShareFilter.isSuite(descriptor)) {
            throw unknown(descriptor, "suite", "suites");
        }
    }

    private static IllegalStateException unknown(TestDescriptor descriptor, String engine, String tests) {
        Package of = descriptor.getClass().getPackage();
        String version = of == null ? null : of.getImplementationVersion();
        return new IllegalStateException("This version of JUnit's " + engine + " engine"
                + (version == null ? "" : ", " + version + ',') + " builds its tests in an unknown way ("
                + descriptor.getClass().getName() + " is " + descriptor.getUniqueId() + "), so its " + tests
                + " can't be distributed and no test is run. Fix: use an earlier version of the engine, or add"
                + " -Ddistributed.disabled on one machine only");
    }
}
