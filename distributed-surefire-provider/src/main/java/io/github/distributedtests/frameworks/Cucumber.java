package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFiles;

/** Cucumber's engine for the JUnit Platform. */
final class Cucumber extends PlatformEngine {
    private static final String CUCUMBER = "io.cucumber.junit.platform.engine.Cucumber";

    Cucumber() {
        super("io.cucumber.junit.platform.engine.CucumberTestEngine", "cucumber.");
    }

    @Override
    public boolean isSuite(String className, ClassFiles classFiles) {
        return classFiles.isMarked(className, CUCUMBER);
    }

    /** The property {@code cucumber.features}, which has many places, makes the engine run files, whatever the classes. */
    @Override
    public boolean hasTestsOutsideClasses() {
        return true;
    }

    /** They are features, found in the package of the class. */
    @Override
    public boolean holdsItsTests(String className, ClassFiles classFiles) {
        return !isSuite(className, classFiles);
    }
}
