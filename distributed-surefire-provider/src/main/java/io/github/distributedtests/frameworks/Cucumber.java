package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFiles;

/** Cucumber's engine for the JUnit Platform. */
final class Cucumber implements Framework {
    private static final String ENGINE = "io.cucumber.junit.platform.engine.CucumberTestEngine";
    private static final String CUCUMBER = "io.cucumber.junit.platform.engine.Cucumber";

    @Override
    public boolean isSuite(String className, ClassFiles classFiles) {
        return classFiles.isMarked(className, CUCUMBER);
    }

    @Override
    public boolean tellsTestsOf(String engine) {
        return engine.equals(ENGINE);
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
