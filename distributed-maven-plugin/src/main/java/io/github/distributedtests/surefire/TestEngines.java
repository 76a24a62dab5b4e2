package io.github.distributedtests.surefire;

import io.github.distributedtests.frameworks.Frameworks;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The engines that the JUnit Platform's launcher finds in the test JVM, which any jar and the tests themselves may bring.
 *
 * @param names of their classes; there may be some that the launcher doesn't find
 */
public record TestEngines(Set<String> names) {
    private static final String SERVICE = "org.junit.platform.engine.TestEngine";
    private static final String SERVICE_FILE = "META-INF/services/" + SERVICE;

    /**
     * The engines on the test class path and among the Surefire plugin's dependencies.
     *
     * @param testClassPath a class loader that has it
     * @param surefire the class loader of the Surefire plugin
     * @throws IOException if a service file or the descriptor of a module can't be read
     */
    public static TestEngines under(Route route, ClassLoader testClassPath, ClassLoader surefire) throws IOException {
        Set<String> names = new TreeSet<>();
        if (!(route instanceof Route.WrappedProvider)) { // such a provider starts no launcher
            for (ClassLoader place : new ClassLoader[] {testClassPath, surefire}) {
                names.addAll(ServiceFiles.names(SERVICE_FILE, place));
                names.addAll(ModuleServices.names(SERVICE, place));
            }
        }
        return new TestEngines(names);
    }

    /** Those that may find tests in a class whose class file shows none, or more tests than it shows. */
    public Set<String> unknown() {
        return names.stream().filter(engine -> !Frameworks.tellTestsOf(engine)).collect(Collectors.toSet());
    }

    /** Whether every test that they find is in a class. */
    public boolean keepToClasses() {
        return names.stream().allMatch(Frameworks::keepToClasses);
    }
}
