package io.github.distributedtests.frameworks;

/** A framework with an engine for the JUnit Platform that finds tests only where class files tell of them. */
abstract class PlatformEngine implements Framework {
    private final String engine;
    private final String settings;

    /**
     * @param engine the class of the engine
     * @param settings how the names of its settings start
     */
    PlatformEngine(String engine, String settings) {
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    public final boolean tellsTestsOf(String engine) {
        return engine.equals(this.engine);
    }

    @Override
    public final boolean isConfiguredBy(String property) {
        return property.startsWith(settings);
    }
}
